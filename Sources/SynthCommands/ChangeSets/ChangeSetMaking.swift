// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// Makes a stack's change set in AWS and waits until CloudFormation has thought about it.
struct ChangeSetMaking {
    let session: Session
    let request: ChangeSetRequest
    /// Files of the command; gone with this value.
    private let folder: TemporaryFolder
    /// The change set's name.
    let name: String
    /// The parameters that keep what the stack has; nil for those of the stack's secrets.
    private let kept: [String]?
    /// What is taken into the stack, as `--resources-to-import` wants it.
    var imports: Node?
    /// Whether the stack gets its tags.
    var isTagged = true

    init(_ session: Session, _ stack: SynthesizedStack, kept: [String]? = nil) throws {
        self.session = session
        self.kept = kept
        request = ChangeSetRequest(stack: stack, environment: session.environment, options: session.options)
        folder = try TemporaryFolder(session.cli.process)
        name = session.uniqueName()
    }

    /// - Parameter kind: `CREATE` or `UPDATE`.
    func make(_ kind: String) throws -> ChangeSetReference {
        try checkSize()
        let stack = request.stack.name
        let template = try folder.write(request.template, to: "\(stack)\(StackFiles.templateSuffix())")
        let (values, secrets) = (request.stack.deployedValues, secrets)
        let parameters =
            values.isEmpty && secrets.isEmpty
            ? nil : try folder.write(ParametersFile.text(values, secrets), to: "\(stack)\(StackFiles.parametersSuffix)")
        let imported = try imports.map { try folder.write(JSONWriter.write($0), to: "resources-to-import.json") }
        let command =
            request.command(
                name: name, kind: kind, template: try place(template), parameters: parameters, isTagged: isTagged)
            + (imported.map { ["--resources-to-import", "file://\($0)"] } ?? [])
        session.console.inform("  making a change set of \(request.stack.stackName)")
        let kept = KeptFile(Files.name(of: template), request.template, session)
        let shown = parameters.map { _ in ParametersFile.shown(values, secrets) }
        let shownImports = imports.map { JSONWriter.write($0, style: .compact) }
        return try send(command) {
            command.naming([kept], insteadOf: [template]).map { word in
                if let parameters, let shown, word == "file://\(parameters)" { return shown }
                if let imported, let shownImports, word == "file://\(imported)" { return shownImports }
                return word
            }
        }
    }

    /// Makes one that brings what has drifted back to the template that is deployed, with the values that it has.
    ///
    /// - Parameter present: the stack as it is.
    func makeRevertingDrift(of present: DeployedStack) throws -> ChangeSetReference {
        session.console.inform("  making a change set that puts the drift of \(present.name) back")
        do {
            return try send(request.commandRevertingDrift(name: name, of: present))
        } catch let failure as AWSFailure where failure.message.contains("--deployment-mode") {
            throw OperationFailure(
                "this aws CLI does not know change sets that put drift back (--deployment-mode): install its newest "
                    + "version; nothing was changed in \(request.stack.stackName)")
        }
    }

    private func send(
        _ command: [String], copy: (@Sendable () -> [String])? = nil
    ) throws -> ChangeSetReference {
        var retrying = Retrying(session, .bounded)
        var isRepeated = false
        while true {
            do {
                let answer = try session.cli.run(command, .changing, copy: copy)
                return try ChangeSetReference(answer, id: "Id", of: request.stack.stackName)
            } catch {
                // It may have arrived all the same.
                let failure = error as? AWSFailure
                let isUnsure =
                    failure.map { $0.isPassing || $0.isUnclear || isRepeated && $0.code.hasPrefix("AlreadyExists") }
                    ?? true
                if !(error is Interrupted), isUnsure, let made = try find(after: error) { return made }
                try retrying.wait(after: error)
                isRepeated = true
            }
        }
    }

    private var secrets: [(name: String, value: DeploymentSecrets.Value)] {
        kept.map { $0.map { ($0, .previous) } } ?? session.secrets.values(of: request.stack)
    }

    /// The change set by its name, which nobody else chose; nil when there is none.
    func find() throws -> ChangeSetReference? {
        do {
            let words = ["cloudformation", "describe-change-set", "--stack-name", request.stack.stackName]
            return try session.ask(words + ["--change-set-name", name]) { answer in
                try ChangeSetReference(answer, id: "ChangeSetId", of: request.stack.stackName)
            }
        } catch let failure as AWSFailure where failure.code == "ChangeSetNotFound" || failure.isMissingStack {
            return nil
        }
    }

    private func find(after failure: any Error) throws -> ChangeSetReference? {
        do {
            return try find()
        } catch  where !(error is Interrupted) {
            throw OperationFailure("\(failure). \(doubt)")
        }
    }

    /// The sentence for when nobody knows whether the change set was made.
    var doubt: String {
        "Whether the change set '\(name)' was made is not known; "
            + "'\(session.cloudFormation("list-change-sets", request.stack.stackName))' shows it"
    }

    /// Waits for a change set; an empty one and a failed one are answers too.
    func wait(for reference: ChangeSetReference) throws -> ChangeSet {
        let words = ["cloudformation", "describe-change-set", "--change-set-name", reference.id]
        for turn in 0..<Self.mostTurns {
            let changeSet = try session.ask(words, isShown: turn == 0) { answer in
                let found = try ChangeSet(answer)
                guard found.id == reference.id, found.stackID == reference.stackID else {
                    throw answer.problem("is about another change set in", "ChangeSetId")
                }
                return found
            }
            guard changeSet.isUnderWay else { return changeSet }
            if turn % Self.turnsBetweenWords == Self.turnsBetweenWords - 1 {
                session.console.inform("  CloudFormation still thinks about the change set: \(changeSet.status)")
            }
            try session.interruption.pause(session.pause)
        }
        throw OperationFailure(
            "CloudFormation has not come to an end with the change set of \(request.stack.stackName); run the same "
                + "command again later")
    }

    /// How often a change set is looked at, half an hour in all, and how often there is a word about it.
    private static let (mostTurns, turnsBetweenWords) = (900, 30)

    private func place(_ file: String) throws -> [String] {
        guard request.isTooLarge, let bucket = session.options.bucket else {
            return ["--template-body", "file://\(file)"]
        }
        let upload = TemplateUpload(
            request.template, of: request.stack.stackName, in: file, to: bucket, session.region)
        session.console.inform("  uploading the template of \(request.stack.stackName) to \(bucket)")
        try session.upload(upload, request.template)
        return ["--template-url", upload.url]
    }

    private func checkSize() throws {
        if let sentence = TemplateSize.problem(request) { throw OperationFailure(sentence) }
    }
}

/// Whether a template fits into a request.
enum TemplateSize {
    static func problem(_ request: ChangeSetRequest) -> String? {
        guard request.isTooLarge, request.options.bucket == nil else { return nil }
        return sentence(
            request.stack.template, of: request.stack.stackName,
            in: request.options.region ?? request.environment.region)
    }

    static func sentence(_ template: Template, of stackName: String, in region: Region) -> String {
        "the template of \(stackName) has \(template.compactJSON.utf8.count) bytes even without white space, and a request "
            + "holds \(Template.inlineBytes); pass --s3-bucket with the name of a bucket of yours in \(region)"
    }
}
