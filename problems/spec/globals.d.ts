// References are written as a person would write them: with the node classes as globals.
declare const ListNode: typeof import('./nodes').ListNode;
declare type ListNode = import('./nodes').ListNode;
declare const TreeNode: typeof import('./nodes').TreeNode;
declare type TreeNode = import('./nodes').TreeNode;
declare const _Node: typeof import('./nodes')._Node;
declare type _Node = import('./nodes')._Node;
