// SPDX-License-Identifier: Apache-2.0

extension Outcome {
    /// Whether nothing but the resources to be seen here is made with the stack: no macros, and no stacks within it.
    package var isComplete: Bool { !mayHaveMore && resources(of: "AWS::CloudFormation::Stack").isEmpty }
}
