// SPDX-License-Identifier: Apache-2.0

/// A stack as `describe-stacks` shows it.
struct DeployedStack {
    let id: String
    let name: String
    let status: StackStatus
    let statusReason: String?
    let isProtected: Bool
    let created: String
    let lastUpdated: String?
    let deleted: String?
    /// The change set that was executed last, where one was.
    let changeSetID: String?
    let outputs: [StackOutput]
    let parameterNames: [String]

    /// - Parameter asked: the name or the ID that was asked for.
    init(_ answer: Answer, asked: String) throws {
        id = try answer.text("StackId")
        name = try answer.text("StackName")
        guard asked == name || asked == id, id.contains(":stack/\(name)/") else {
            throw answer.problem("is not about '\(asked)' but about", "StackName")
        }
        status = StackStatus(try answer.text("StackStatus"))
        statusReason = try answer.optionalText("StackStatusReason")
        isProtected = try answer.optionalFlag("EnableTerminationProtection")
        created = try answer.text("CreationTime")
        lastUpdated = try answer.optionalText("LastUpdatedTime")
        deleted = try answer.optionalText("DeletionTime")
        changeSetID = try answer.optionalText("ChangeSetId")
        parameterNames = try answer.optionalList("Parameters").map { try $0.text("ParameterKey") }
        outputs = try answer.optionalList("Outputs").map(StackOutput.init)
    }

    var updated: String { lastUpdated ?? created }
}

/// An output of a deployed stack.
struct StackOutput {
    let key: String
    let value: String
    let export: String?

    init(_ answer: Answer) throws {
        key = try answer.text("OutputKey")
        value = try answer.optionalText("OutputValue") ?? ""
        export = try answer.optionalText("ExportName")
    }

    var isURL: Bool { value.hasPrefix("https://") || value.hasPrefix("http://") }
}
