// accepted: merges a copy of the first part and nums2 from the front
const merge = (nums1: number[], m: number, nums2: number[], n: number): void => {
  const first = nums1.slice(0, m);
  let i = 0;
  let j = 0;
  for (let place = 0; place < m + n; place++) {
    if (j === n || (i < m && first[i] <= nums2[j])) nums1[place] = first[i++];
    else nums1[place] = nums2[j++];
  }
};
