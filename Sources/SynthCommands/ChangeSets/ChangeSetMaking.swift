import StackDSL
import StackSynthesis
import TemplateModel

/// Makes a stack's change set in AWS and waits until CloudFormation has thought about it.
struct ChangeSetMaking {
    let session: Session
    let request: ChangeSetRequest
    /// Files of the command; gone with this value.
    private let folder: TemporaryFolder

    init(_ session: Session, _ stack: SynthesizedStack) throws {
        self.session = session
        request = ChangeSetRequest(stack: stack, environment: session.environment, options: session.options)
        folder = try TemporaryFolder(session.cli.process)
    }

    /// - Parameter kind: `CREATE` or `UPDATE`.
    /// - Returns: the change set's ARN.
    func make(_ kind: String) throws -> String {
        try checkSize()
        let name = request.stack.name
        let template = try folder.write(request.template, to: "\(name)\(StackFiles.templateSuffix)")
        let parameters = try folder.write(
            ParametersFile.text(request.stack.parameterValues, .createStack),
            to: "\(name)\(StackFiles.parametersSuffix)")
        let command = request.command(
            name: "synth-\(ContentHash(of: [folder.path, "\(Clock.now)"]))", kind: kind, template: try place(template),
            parameters: parameters)
        let answer = try session.cli.run(command, .changing)
        return answer["Id"]?.stringValue ?? ""
    }

    /// Waits for a change set; an empty one and a failed one are answers too.
    func wait(for id: String) throws -> ChangeSet {
        var isShown = true
        return try session.poll {
            let words = ["cloudformation", "describe-change-set", "--change-set-name", id]
            let shown = isShown
            isShown = false
            let changeSet = ChangeSet(node: try session.cli.run(words, isShown: shown))
            return changeSet.isReady || changeSet.isFailed ? changeSet : nil
        }
    }

    private func place(_ file: String) throws -> [String] {
        guard request.isTooLarge, let bucket = session.options.bucket else {
            return ["--template-body", "file://\(file)"]
        }
        let upload = request.upload(bucket, session.region, file: file)
        _ = try session.cli.run(upload.command, .changing)
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
        let compact = request.stack.template.compactJSON.utf8.count
        let way =
            compact <= Template.inlineBytes
            ? "--compact sends it without white space, in \(compact); or --s3-bucket sends it through a bucket of yours"
            : "pass --s3-bucket with the name of a bucket of yours in \(request.environment.region)"
        return "the template of \(request.stack.stackName) has \(request.template.utf8.count) bytes, and a request "
            + "holds \(Template.inlineBytes); \(way)"
    }
}
