// wrong-answer: gathers candidates from a STUN server over UDP
try {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:__UDP__' }] });
  peer.createDataChannel('x');
  peer.createOffer().then((offer) => peer.setLocalDescription(offer));
} catch {
  // refused, as it should be
}
function twoSum() {
  return [0, 0];
}
