// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What of one stack is not in AWS as its Swift says, and can be swapped.
///
/// It is compared with what runs, not with what the stack was deployed with: what was swapped before, and is as before in
/// Swift by now, goes back.
struct SwapPlan {
    let session: Session
    let judgement: StackJudgement
    let values: PhysicalValues
    let deployed: [DeployedResource]

    private static let swapped = [
        "AWS::Lambda::Function": ["Code"],
        "AWS::StepFunctions::StateMachine": ["Definition", "DefinitionString", "DefinitionSubstitutions"],
        "AWS::ECS::Service": ["TaskDefinition"],
    ]
    static let taskType = "AWS::ECS::TaskDefinition"

    /// What of a change is no quick swap; nil where all of it is.
    static func other(_ update: ResourceUpdate) -> String? {
        guard ![.added, .removed, .imported].contains(update.effect) else {
            return "CloudFormation \(update.effect.verb) it"
        }
        if update.type == taskType { return nil }
        let names = swapped[update.type] ?? []
        let other = update.properties.map(\.path).first { path in
            !names.contains(String(path.prefix { $0 != "." && $0 != "[" }))
        }
        return other ?? (names.isEmpty ? "CloudFormation \(update.effect.verb) it" : nil)
    }

    func swaps() throws -> [QuickSwap.Swap] {
        try deployed.flatMap { resource -> [QuickSwap.Swap] in
            guard let properties = properties(of: resource.logicalID) else { return [] }
            switch resource.type {
            case "AWS::Lambda::Function": return try function(resource, properties)
            case "AWS::StepFunctions::StateMachine": return try stateMachine(resource, properties)
            case Self.taskType: return try taskDefinition(resource)
            default: return []
            }
        }
    }

    private func properties(of logicalID: String) -> Node? {
        judgement.stack.template.resources.first { $0.logicalID == logicalID }.map { Node(.object($0.properties)) }
    }

    private func isChanged(_ resource: DeployedResource) -> Bool {
        judgement.update(of: resource.logicalID).map { $0.effect != .unchanged } ?? false
    }

    /// A part that only CloudFormation knows: nothing is made of it, which is a failure where it has changed.
    private func unknown(_ resource: DeployedResource, _ what: String) throws -> [QuickSwap.Swap] {
        guard isChanged(resource) else { return [] }
        throw OperationFailure(
            "no quick swap: \(what) of '\(resource.logicalID)' only CloudFormation can work out; "
                + "'\(session.command("deploy"))' brings it")
    }

    // MARK: Functions

    private func function(_ resource: DeployedResource, _ properties: Node) throws -> [QuickSwap.Swap] {
        guard let code = properties["Code"], code["ZipFile"] == nil else {
            return try unknown(resource, "code in the template")
        }
        let place: [String]
        if let image = values.text(code["ImageUri"]) {
            place = ["--image-uri", image]
        } else if let bucket = values.text(code["S3Bucket"]), let key = values.text(code["S3Key"]) {
            let version = values.text(code["S3ObjectVersion"]).map { ["--s3-object-version", $0] } ?? []
            place = ["--s3-bucket", bucket, "--s3-key", key] + version
        } else {
            return try unknown(resource, "the place of the code")
        }
        let words = ["lambda", "update-function-code", "--function-name", resource.physicalID] + place
        let wanted = try session.ask(words + ["--dry-run"]) { try $0.text("CodeSha256") }
        let asking = ["lambda", "get-function-configuration", "--function-name", resource.physicalID]
        guard try session.ask(asking, { try $0.text("CodeSha256") }) != wanted else { return [] }
        return [
            .init(name: resource.logicalID, words: "new code of function \(resource.logicalID)") {
                try session.change(words)
            }
        ]
    }

    // MARK: State machines

    private func stateMachine(_ resource: DeployedResource, _ properties: Node) throws -> [QuickSwap.Swap] {
        guard let definition = definition(properties) else { return try unknown(resource, "the definition") }
        let present = try session.ask([
            "stepfunctions", "describe-state-machine", "--state-machine-arn", resource.physicalID,
        ]) {
            try $0.text("definition")
        }
        if let left = try? JSONReader.read(present, file: ""), let right = try? JSONReader.read(definition, file: ""),
            left == right
        {
            return []
        }
        let words = ["stepfunctions", "update-state-machine", "--state-machine-arn", resource.physicalID]
        return [
            .init(name: resource.logicalID, words: "new definition of state machine \(resource.logicalID)") {
                try session.change(words + ["--definition", definition])
            }
        ]
    }

    private func definition(_ properties: Node) -> String? {
        let given = properties["DefinitionSubstitutions"]
        let known = given.map { values.resolved($0) }
        if case .some(.none) = known { return nil }
        let text: String?
        if let definition = properties["Definition"] {
            text = values.resolved(definition).map { JSONWriter.write($0, style: .compact) }
        } else {
            text = values.text(properties["DefinitionString"])
        }
        return text.map { text in
            (known??.objectValue?.members ?? []).reduce(text) {
                $0.replacing("${\($1.key)}", with: $1.value.scalarText ?? "")
            }
        }
    }

    // MARK: Task definitions

    private func taskDefinition(_ resource: DeployedResource) throws -> [QuickSwap.Swap] {
        let users = deployed.filter { user in
            user.type == Session.serviceType
                && properties(of: user.logicalID)?["TaskDefinition"]?["Ref"]?.stringValue == resource.logicalID
        }
        guard !users.isEmpty else {
            return try unknown(resource, "a revision that no service of the stack runs, the users")
        }
        var wanted = try TaskRevision(session, resource.physicalID)
        if let update = judgement.update(of: resource.logicalID), update.effect != .unchanged {
            for property in update.properties {
                guard wanted.apply(property, values) else { return try unknown(resource, property.path) }
            }
        }
        let services = try session.services(users)
        return try users.compactMap { user in
            guard let service = services[user.physicalID], let running = service.taskDefinition,
                try TaskRevision(session, running) != wanted
            else { return nil }
            let own = isChanged(resource) ? wanted : nil
            return .init(name: user.logicalID, words: "new task definition of service \(user.logicalID)") {
                let revision = try own?.register(session) ?? resource.physicalID
                try session.change(
                    ["ecs", "update-service", "--cluster", service.cluster, "--service", service.name]
                        + ["--task-definition", revision])
            }
        }
    }
}
