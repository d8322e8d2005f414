// SPDX-License-Identifier: Apache-2.0

/// A function that ECS asks at a stage of a deployment whether it may go on: a test of the new version, an approval.
///
/// It answers with a `hookStatus`: `SUCCEEDED`, `FAILED`, which rolls the deployment back, or `IN_PROGRESS`.
public struct RolloutHook: Sendable {
    /// When it is asked.
    public enum Stage: String, Sendable {
        case beforeTasksStart = "PRE_SCALE_UP"
        case afterTasksStart = "POST_SCALE_UP"
        case afterTestRequestsMove = "POST_TEST_TRAFFIC_SHIFT"
        /// Before each step, where requests move in steps.
        case beforeRequestsMove = "PRE_PRODUCTION_TRAFFIC_SHIFT"
        case afterRequestsMove = "POST_PRODUCTION_TRAFFIC_SHIFT"
    }

    public var functionArn: String
    public var stages: [Stage]

    public init(functionArn: String, stages: [Stage]) {
        self.functionArn = functionArn
        self.stages = stages
    }
}
