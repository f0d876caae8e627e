// accepted: sorts by end, and looks at every neighbour in one expression; a class
class Solution {
  canAttendMeetings(intervals: number[][]): boolean {
    const sorted = [...intervals].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    return !sorted.some((meeting, i) => i + 1 < sorted.length && sorted[i + 1][0] < meeting[1]);
  }
}
