// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How an operation was asked for.
struct OperationOptions {
    var profile: String?
    var region: Region?
    /// The role that CloudFormation takes on.
    var roleARN: String?
    /// Where templates go that a request cannot hold.
    var bucket: String?
    /// What builds images; nil for the first that there is.
    var containerTool: String?
    /// Seconds that a command of the aws CLI may take that only asks.
    var timeout = 300.0
    /// Whether replacements and deletions are agreed to.
    var isAgreed = false
    /// Whether it is agreed to that data are lost.
    var losesData = false
    /// Whether a deployment goes on that would be refused, as it is judged.
    var despiteRefusals = false
    /// Whether what waits to be moved is replaced.
    var ignoresMoves = false
}
