// SPDX-License-Identifier: Apache-2.0

/// How the tasks of a new version take over from those of the old one. Times are in minutes, at most 1,440.
///
/// All but `rolling` start the new tasks beside the old ones and move the requests; for so long a service has twice as
/// many tasks. The old ones stay for the bake time after the last request has moved, so that an alarm brings the
/// requests back at once. Behind a network load balancer ECS adds ten minutes to each shift.
public enum RolloutStrategy: Sendable, Equatable {
    /// Some tasks at a time.
    case rolling
    /// All requests at once.
    case blueGreen(bakeTime: Int)
    /// So many percent of the requests at a time, and a pause after each step.
    case linear(stepPercent: Double, stepBakeTime: Int, bakeTime: Int)
    /// A few percent of the requests first, and after a pause all others.
    case canary(percent: Double, canaryBakeTime: Int, bakeTime: Int)

    /// Whether ECS moves requests from one target group to another.
    var movesRequests: Bool { self != .rolling }
}
