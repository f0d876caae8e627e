// accepted: puts each number into every gap of the orders so far
const permute = (nums: number[]): number[][] => {
  let orders: number[][] = [[]];
  for (const num of nums) {
    const longer: number[][] = [];
    for (const order of orders) {
      for (let gap = 0; gap <= order.length; gap++) longer.push([...order.slice(0, gap), num, ...order.slice(gap)]);
    }
    orders = longer;
  }
  return orders;
};
