// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// Asks CloudFormation whether what an import gives back changes the stack that it came from: a change set, which must be
/// empty and is deleted again.
struct EmptyChangeSet {
    let cli: AWSCLI
    private let folder: TemporaryFolder

    init(_ cli: AWSCLI) throws {
        self.cli = cli
        folder = try TemporaryFolder(cli.process)
    }

    /// - Parameters:
    ///   - template: what the stack in Swift gives.
    ///   - tags: those of its environment.
    /// - Throws: `CommandFailure` where CloudFormation would change something, or does not say.
    func demand(of stack: DeployedStack, template: Node, tags: [(key: String, value: String)]) throws {
        let text = JSONWriter.write(template, style: .compact)
        guard text.utf8.count <= Template.inlineBytes else {
            throw CommandFailure(
                "the template of \(stack.name) is too large to be sent with a request, so CloudFormation cannot be asked; "
                    + "'diff --s3-bucket' does that once the environment is in your list")
        }
        let body = try folder.write(text, to: "\(stack.name).json")
        // A secret is known to CloudFormation alone.
        let values = stack.parameters.map { value -> Node in
            value.value == Mask.sign
                ? ["ParameterKey": .string(value.name), "UsePreviousValue": true]
                : ["ParameterKey": .string(value.name), "ParameterValue": .string(value.value)]
        }
        let words = [
            "cloudformation", "create-change-set", "--stack-name", stack.id, "--change-set-name",
            "synth-import-\(String(UInt64.random(in: .min ... .max), radix: 16))", "--change-set-type", "UPDATE",
            "--template-body", "file://\(body)",
        ]
        // Through a file, so that they arrive as they are.
        let parameters =
            try values.isEmpty ? nil : folder.write(JSONWriter.write(.array(values)), to: "parameters.json")
        let listed = tags.map { Node.object(["Key": .string($0.key), "Value": .string($0.value)]) }
        let answer = try cli.run(
            words + (parameters.map { ["--parameters", "file://\($0)"] } ?? [])
                + (stack.capabilities.isEmpty ? [] : ["--capabilities"] + stack.capabilities)
                + (listed.isEmpty ? [] : ["--tags", JSONWriter.write(.array(listed), style: .compact)]),
            .changing)
        let reference = try ChangeSetReference(answer, id: "Id", of: stack.name)
        let result = Result { try wait(for: reference) }
        do {
            _ = try cli.run(
                ["cloudformation", "delete-change-set", "--change-set-name", reference.id], .changing)
        } catch let failure as AWSFailure {
            throw CommandFailure("the change set \(reference.id) of \(stack.name) stays: \(failure)")
        }
        let changeSet = try result.get()
        if changeSet.isEmpty { return }
        guard changeSet.isReady else {
            throw CommandFailure("CloudFormation refuses what \(stack.name) becomes: \(changeSet.reason)")
        }
        let changes = changeSet.changes.map(\.logicalID).sorted().joined(separator: ", ")
        throw CommandFailure(
            "deploying what is imported would change \(stack.name): \(changes.isEmpty ? "its tags" : changes); nothing "
                + "was written")
    }

    private func wait(for reference: ChangeSetReference) throws -> ChangeSet {
        let words = ["cloudformation", "describe-change-set", "--change-set-name", reference.id]
        for _ in 0..<Self.mostTurns {
            let found = try ChangeSet(try cli.run(words, isShown: false))
            if !found.isUnderWay { return found }
            try cli.interruption.pause(cli.process.pause)
        }
        throw CommandFailure("CloudFormation has not come to an end with the change set")
    }

    /// How often it is looked at: ten minutes in all.
    private static let mostTurns = 300
}
