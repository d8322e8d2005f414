// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel

/// Looks at everything that could stop a deployment, and changes nothing.
struct Doctor {
    let session: Session
    let report: Report

    /// - Returns: whether all is well.
    func run() throws -> Bool {
        var problems = 0
        for check in [version, identity] { problems += try told(check) }
        // Whom AWS does not know, it tells nothing.
        guard problems == 0 else { return false }
        for stack in session.stacks {
            session.console.print(stack.stackName, .bold)
            problems += try told { try look(at: stack) }
        }
        return problems == 0
    }

    private func told(_ check: () throws -> [Finding]) throws -> Int {
        var findings: [Finding]
        do {
            findings = try check()
        } catch let signal as Interrupted {
            throw OperationFailure("stopped; a doctor changes nothing", signal)
        } catch {
            let failed = Failures.command(of: error, session.console)
            findings = [.problem("\(error)", run: failed.map { ["this failed: \($0)"] } ?? [])]
        }
        for finding in findings {
            if session.console.verbosity != .quiet || finding.level != .good {
                session.console.print("  \(finding.level.rawValue)  \(finding.text)", style(finding.level))
                for command in finding.commands { session.console.print("  \(command)", style(finding.level)) }
            }
            report.append(
                Node.Object([
                    .init(key: "level", value: .string(finding.level.rawValue)),
                    .init(key: "text", value: .string(([finding.text] + finding.commands).joined(separator: "\n"))),
                ]), to: "findings")
        }
        return findings.count { $0.level == .problem }
    }

    private func version() throws -> [Finding] {
        let said = try session.version()
        guard let version = AWSVersion(said) else {
            return [.problem("'\(session.cli.path) --version' does not say which aws CLI that is")]
        }
        guard version.isEnough else {
            return [
                .problem("the aws CLI at \(session.cli.path) is \(version), which is too old; \(AWSVersion.minimum)")
            ]
        }
        return [.good("aws CLI \(version) at \(session.cli.path)")]
    }

    private func identity() throws -> [Finding] {
        try RegionChange.check(session)
        let account = try session.identify()
        var found: [Finding] = [.good("account \(account), region \(session.region)")]
        if session.environment.account == .any {
            found.append(
                .remark(
                    "the environment is pinned to no account; account: \"\(account)\" at "
                        + "\(session.place(session.environment.location)) does that"))
        }
        let variables = session.cli.process.variables
        if let other = variables["AWS_REGION"] ?? variables["AWS_DEFAULT_REGION"], other != session.region.code {
            let used = "\(session.console.program) uses the environment's, \(session.region)"
            found.append(.remark("your shell's region is \(other); \(used)"))
        }
        return found
    }

    private func look(at stack: SynthesizedStack) throws -> [Finding] {
        var found = size(of: stack)
        let present = try session.describe(stack.stackName)
        let isNew: Bool
        switch Situation(present, session) {
        case .new:
            found.append(.good("not deployed yet"))
            isNew = true
        case .updatable:
            found.append(.good("\(present?.status.description ?? ""): can be updated"))
            isNew = false
        case .busy:
            found.append(
                .remark("\(present?.status.description ?? ""): a deployment would follow that to its end first"))
            isNew = false
        case .empty:
            found.append(
                .remark("its creation failed and nothing is left of it; a deployment deletes it first, and asks"))
            isNew = true
        case .stuck(let sentence):
            found.append(.problem(sentence))
            isNew = false
        }
        for secret in stack.secrets { found.append(try look(for: secret, present)) }
        found += try AssetDelivery(session).findings(of: stack)
        for prerequisite in Prerequisites.ofDeployment + Prerequisites.ofDoctor {
            found += try prerequisite.findings(stack, session, isNew: isNew)
        }
        found += try RetainedThings.findings(stack, session, isNew: isNew)
        guard let present, !isNew else { return found }
        if present.isProtected { found.append(.remark("protected from deletion")) }
        for prerequisite in Prerequisites.ofDestruction {
            found += try prerequisite.findings(stack, session, isNew: false)
                .map { $0.level == .problem ? .remark("at destruction: \($0.text)") : $0 }
        }
        return found
    }

    private func look(for secret: DeploymentSecret, _ present: DeployedStack?) throws -> Finding {
        if try SecretText.read(secret, session) != nil {
            return .good("'\(secret.name)' has a value in \(secret.source)")
        }
        if try DeploymentSecrets.keeps(secret, present, session) {
            return .good("'\(secret.name)' keeps the value that the stack has")
        }
        return .remark("'\(secret.name)' has no value in \(secret.source): deploy asks for it at a terminal")
    }

    private func size(of stack: SynthesizedStack) -> [Finding] {
        let request = ChangeSetRequest(stack: stack, environment: session.environment, options: session.options)
        if let sentence = TemplateSize.problem(request) { return [.problem(sentence)] }
        let words = stack.template.sent.isCompact ? " without white space, as it is sent" : ""
        return [.good("the template has \(request.template.utf8.count) bytes\(words)")]
    }

    private func style(_ level: Finding.Level) -> Console.Style {
        switch level {
        case .good: .green
        case .remark: .yellow
        case .problem: .red
        }
    }
}
