// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// How an environment's stacks are, and what that means.
struct EnvironmentStatus {
    let session: Session
    let report: Report

    /// How all of it is together: the later, the worse.
    enum Health: Int {
        case well, unwell, unseen
    }

    func run() throws -> Health {
        report["account"] = .string(try session.identify())
        let all = try session.stacks.map { stack in
            do {
                return try show(stack)
            } catch let signal as Interrupted {
                throw signal
            } catch let unanswered as OperationFailure {
                // Whoever is not answered six times is not answered of the next stack either.
                throw unanswered
            } catch {
                session.console.tell("  \(stack.stackName) cannot be seen: \(error)", .red)
                report.append(
                    Node.Object([
                        .init(key: "name", value: .string(stack.name)),
                        .init(key: "stackName", value: .string(stack.stackName)),
                        .init(key: "error", value: .string("\(error)")),
                    ]), to: "stacks")
                return Health.unseen
            }
        }
        return all.max { $0.rawValue < $1.rawValue } ?? .well
    }

    private func show(_ stack: SynthesizedStack) throws -> Health {
        let deployed = try session.describe(stack.stackName)
        let meaning = meaning(deployed)
        let status = deployed?.status.description ?? "not deployed"
        let time = deployed.map { "  \($0.updated)" } ?? ""
        session.console.print("\(stack.name)  \(stack.stackName)  \(status)\(time)", style(deployed))
        if let meaning { session.console.print("  \(meaning)") }
        let (running, isWell) = deployed == nil ? ([], false) : try RunningStatus(session: session).show(stack)
        report.append(
            Node.Object(
                [
                    .init(key: "name", value: .string(stack.name)),
                    .init(key: "stackName", value: .string(stack.stackName)),
                    .init(key: "status", value: deployed.map { .string($0.status.description) } ?? .null),
                    .init(key: "updated", value: deployed.map { .string($0.updated) } ?? .null),
                    .init(key: "terminationProtection", value: .bool(deployed?.isProtected ?? false)),
                    .init(key: "meaning", value: meaning.map { .string($0) } ?? .null),
                ] + running), to: "stacks")
        return isWell && deployed?.status.isGood == true ? .well : .unwell
    }

    private func meaning(_ deployed: DeployedStack?) -> String? {
        guard let deployed else { return nil }
        switch Situation(deployed, session) {
        case .new: return "it was looked at, but never created: '\(session.command("deploy"))' creates it"
        case .updatable:
            return deployed.status.isGood
                ? nil : "the last update failed; the stack is as it was before and can be updated"
        case .busy: return "CloudFormation is at work: '\(session.command("deploy"))' follows it to its end"
        case .empty:
            return
                "its creation failed and nothing is left of it: '\(session.command("deploy"))' deletes it and creates it"
        case .stuck(let sentence): return sentence
        }
    }

    private func style(_ deployed: DeployedStack?) -> Console.Style {
        guard let deployed else { return .plain }
        return deployed.status.isGood ? .green : deployed.status.isInProgress ? .yellow : .red
    }
}
