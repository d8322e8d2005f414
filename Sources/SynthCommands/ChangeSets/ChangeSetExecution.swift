// SPDX-License-Identifier: Apache-2.0

/// Has CloudFormation execute a change set, once, also when it is not sure whether it heard.
struct ChangeSetExecution {
    private let session: Session
    private let operation: StackOperation

    init(_ session: Session, _ operation: StackOperation) {
        self.session = session
        self.operation = operation
    }

    /// - Parameter onDoubt: called before anything may have begun of which nobody has told us.
    func start(onDoubt: () -> Void) throws {
        let words =
            ["cloudformation", "execute-change-set", "--change-set-name", operation.changeSetID ?? ""]
            + ["--client-request-token", operation.token ?? ""]
        session.console.inform("  executing the change set of \(operation.before.name)")
        var retrying = Retrying(session, .bounded)
        var isRepeated = false
        while true {
            do {
                _ = try session.cli.run(words, .changing)
                return
            } catch let failure as AWSFailure where isRepeated && Self.isUsedUp(failure) {
                return
            } catch is AnswerProblem {
                // It was accepted, and the stack tells the rest.
                return
            } catch {
                guard isRepeated || Self.mayHaveArrived(error) else { throw error }
                onDoubt()
                if error is Interrupted { throw error }
                if let now = try session.describe(operation.stackID), operation.hasBegun(in: now) { return }
                try wait(&retrying, error)
                isRepeated = true
            }
        }
    }

    private func wait(_ retrying: inout Retrying, _ error: any Error) throws {
        do {
            try retrying.wait(after: error)
        } catch  where !(error is Interrupted) {
            throw OperationFailure(
                "whether CloudFormation changes \(operation.before.name) is not known: \(error). "
                    + "'\(session.cloudFormation("describe-stacks", operation.stackID))' shows it")
        }
    }

    /// Whether the change set cannot be executed because it has been: it was asked for before.
    private static func isUsedUp(_ failure: AWSFailure) -> Bool {
        ["InvalidChangeSetStatus", "ChangeSetNotFound", "ChangeSetNotFoundException"].contains(failure.code)
    }

    private static func mayHaveArrived(_ error: any Error) -> Bool {
        guard let failure = error as? AWSFailure else { return true }
        return failure.isPassing || failure.isUnclear
    }
}
