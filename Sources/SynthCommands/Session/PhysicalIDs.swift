// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

extension Session {
    /// The physical names of a stack's resources by their logical IDs.
    func physicalIDs(of stack: SynthesizedStack) throws -> [String: String] {
        try ask(["cloudformation", "list-stack-resources", "--stack-name", stack.stackName]) { answer in
            var names: [String: String] = [:]
            for resource in try answer.list("StackResourceSummaries") {
                names[try resource.text("LogicalResourceId")] = try resource.optionalText("PhysicalResourceId")
            }
            return names
        }
    }
}
