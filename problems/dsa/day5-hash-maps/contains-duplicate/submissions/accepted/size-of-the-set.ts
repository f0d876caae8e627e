// accepted: compares the size of a set
const containsDuplicate = (nums: number[]): boolean => new Set(nums).size !== nums.length;
