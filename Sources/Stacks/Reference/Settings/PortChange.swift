// SPDX-License-Identifier: Apache-2.0

/// What a service listened on before its `port`, once that has changed.
///
/// A target group cannot change its port, and a network load balancer's listener has one at a time, so both keep the
/// first: clients see nothing of the change, and ECS registers each task with the port of its own version. Ports of
/// tasks that still run stay open.
///
///     port: 9090, portChange: PortChange(from: 8080, open: [8080])    // then, when all tasks are new:
///     port: 9090, portChange: PortChange(from: 8080)
public struct PortChange: Sendable, Equatable {
    /// The port of the first deployment, which target group and listener keep.
    public var original: Int
    /// The ports before `port` that tasks may still listen on.
    public var open: [Int]

    public init(from original: Int, open: [Int] = []) {
        self.original = original
        self.open = open
    }
}
