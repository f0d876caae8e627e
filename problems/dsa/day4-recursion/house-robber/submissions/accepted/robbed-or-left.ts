// accepted: the best with the last house robbed and the best with it left
const rob = (nums: number[]): number => {
  const { robbed, left } = nums.reduce(
    ({ robbed, left }, money) => ({ robbed: left + money, left: Math.max(robbed, left) }),
    { robbed: 0, left: 0 },
  );
  return Math.max(robbed, left);
};
