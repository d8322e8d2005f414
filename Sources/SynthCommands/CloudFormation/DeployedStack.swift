// SPDX-License-Identifier: Apache-2.0

import TemplateModel

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
    /// The values that its parameters were given; `****` for what they hide.
    let parameters: [ParameterValue]
    let tags: [(key: String, value: String)]
    /// What was acknowledged when it was deployed.
    let capabilities: [String]

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
        parameters = try answer.optionalList("Parameters").map {
            ParameterValue(name: try $0.text("ParameterKey"), value: try $0.optionalText("ParameterValue") ?? "")
        }
        tags = try answer.optionalList("Tags").map { (try $0.text("Key"), try $0.optionalText("Value") ?? "") }
        capabilities = try answer.optionalList("Capabilities").map { try $0.text() }
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
