// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// How an environment's stacks are, and what that means.
struct EnvironmentStatus {
    let session: Session
    let report: Report

    /// Tells of every stack what can be seen of it.
    ///
    /// - Returns: whether all is well.
    func run() throws -> Bool {
        report["account"] = .string(try session.identify())
        var (isWell, unseen) = (true, [String]())
        for stack in session.stacks {
            var seen: [Node.Object.Member] = [
                .init(key: "name", value: .string(stack.name)),
                .init(key: "stackName", value: .string(stack.stackName)),
            ]
            do {
                if try !show(stack, &seen) { isWell = false }
            } catch let signal as Interrupted {
                throw signal
            } catch let unanswered as OperationFailure {
                // Whoever is not answered six times is not answered of the next stack either.
                throw unanswered
            } catch {
                let what = seen.contains { $0.key == "status" } ? "what runs in \(stack.stackName)" : stack.stackName
                session.console.tell("  \(what) cannot be seen: \(error)", .red)
                seen.append(.init(key: "error", value: .string("\(error)")))
                unseen.append(what)
            }
            report.append(Node.Object(seen), to: "stacks")
        }
        guard unseen.isEmpty else {
            throw OperationFailure("\(unseen.joined(separator: ", ")) cannot be seen, as is told above")
        }
        return isWell
    }

    private func show(_ stack: SynthesizedStack, _ seen: inout [Node.Object.Member]) throws -> Bool {
        let deployed = try session.describe(stack.stackName)
        let meaning = meaning(deployed)
        let status = deployed?.status.description ?? "not deployed"
        let time = deployed.map { "  \($0.updated)" } ?? ""
        session.console.print("\(stack.name)  \(stack.stackName)  \(status)\(time)", style(deployed))
        if let meaning { session.console.print("  \(meaning)") }
        seen += [
            .init(key: "status", value: deployed.map { .string($0.status.description) } ?? .null),
            .init(key: "updated", value: deployed.map { .string($0.updated) } ?? .null),
            .init(key: "terminationProtection", value: .bool(deployed?.isProtected ?? false)),
            .init(key: "meaning", value: meaning.map { .string($0) } ?? .null),
        ]
        guard let deployed else { return false }
        let (running, isWell) = try RunningStatus(session: session).show(stack)
        seen += running
        return isWell && deployed.status.isGood
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
