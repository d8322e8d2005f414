// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// A resource as it is in AWS.
struct DeployedResource {
    /// The stack that has it, as Swift calls it.
    let stack: String
    let logicalID: String
    let type: String
    /// An ARN or a name, as the type has it.
    let physicalID: String

    /// What it is called besides, in messages of AWS and in its console.
    var physicalName: String { String(physicalID.split(separator: "/").last ?? "") }

    var name: String { "\(stack)/\(logicalID)" }

    /// Its logical ID without the word for what it is, as settings name it: `Web` of the service `WebService`. What is
    /// logged is found by what logs it.
    var settingsName: String {
        guard type != "AWS::Logs::LogGroup" else { return logicalID }
        let kind = type.split(separator: ":").last.map(String.init) ?? ""
        return logicalID.hasSuffix(kind) ? String(logicalID.dropLast(kind.count)) : logicalID
    }
}

extension Session {
    /// The resources of a stack and of those that are nested in it; none where it is not there.
    func deployedResources(of stack: SynthesizedStack) throws -> [DeployedResource] {
        try resources(of: stack.stackName, as: stack.name, depth: 0)
    }

    /// Nested stacks below which nobody looks.
    private static let deepest = 8

    private func resources(of stackName: String, as name: String, depth: Int) throws -> [DeployedResource] {
        let own: [DeployedResource]
        do {
            own = try ask(["cloudformation", "list-stack-resources", "--stack-name", stackName]) { answer in
                try answer.list("StackResourceSummaries").compactMap { resource in
                    let status = try resource.optionalText("ResourceStatus") ?? ""
                    guard status != "DELETE_COMPLETE", let physicalID = try resource.optionalText("PhysicalResourceId"),
                        !physicalID.isEmpty
                    else { return nil }
                    return DeployedResource(
                        stack: name, logicalID: try resource.text("LogicalResourceId"),
                        type: try resource.text("ResourceType"), physicalID: physicalID)
                }
            }
        } catch let failure as AWSFailure where failure.isMissingStack {
            return []
        }
        guard depth < Self.deepest else { return own }
        let nested = own.filter { $0.type == "AWS::CloudFormation::Stack" }
        return try own
            + nested.flatMap { try resources(of: $0.physicalID, as: "\(name)/\($0.logicalID)", depth: depth + 1) }
    }
}

extension [DeployedResource] {
    /// The one of that name: its logical ID, with its stack's name before it, or its name in AWS.
    ///
    /// - Throws: `OperationFailure` where there is none, or more than one.
    func named(_ name: String, what: String, in environment: String) throws -> DeployedResource {
        let found = [\DeployedResource.logicalID, \.name, \.physicalName, \.settingsName].lazy
            .map { path in filter { $0[keyPath: path] == name } }.first { !$0.isEmpty }
        guard let found, let first = found.first else {
            guard !isEmpty else { throw OperationFailure("'\(environment)' has no \(what) in AWS") }
            let known = map(\.logicalID)
            let question = didYouMean(name, in: known).map { "\($0) " } ?? ""
            throw OperationFailure("no \(what) '\(name)'; \(question)there are: \(known.joined(separator: ", "))")
        }
        guard found.count == 1 else {
            throw OperationFailure(
                "several are called '\(name)'; say which: \(found.map(\.name).joined(separator: ", "))")
        }
        return first
    }
}
