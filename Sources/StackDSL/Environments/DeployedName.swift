// SPDX-License-Identifier: Apache-2.0

extension Stack {
    /// The stack under a name in CloudFormation that is not the environment's prefix, a hyphen and its own name: that of a stack
    /// which was deployed before it was written in Swift.
    ///
    ///     Environment("prod", region: .euWest1, account: "123456789012") {
    ///         Orders(stage: "prod").deployed(as: "orders")
    ///     }
    ///
    /// - Parameter stackName: letters, digits and hyphens, a letter first.
    public func deployed(as stackName: String) -> ChangedStack {
        ChangedStack(self, Elements(elements)).deployed(as: stackName)
    }
}
