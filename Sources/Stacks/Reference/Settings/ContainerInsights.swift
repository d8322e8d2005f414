// SPDX-License-Identifier: Apache-2.0

/// How much ECS measures of a cluster.
public enum ContainerInsights: Sendable {
    /// Services and tasks in sum.
    case enabled
    /// Each task and container too, for more money: the one that is short of memory is seen, not the average.
    case enhanced
}
