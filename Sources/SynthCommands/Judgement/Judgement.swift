// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel
import TemplateValidation

/// What an environment's deployment does, judged from what is deployed, all stacks together: before any is changed.
///
/// What is executed, CloudFormation's change sets say; this says it earlier, with values, and what it refuses.
final class Judgement {
    private enum Base {
        /// There is no stack to update.
        case nothing
        case deployed(StackPart)
        /// There is one, and this is why nobody knows its template.
        case unknown(String)
    }

    private let session: Session
    /// The stacks as AWS described them before anything was changed, by their names there.
    private let present: [String: DeployedStack]
    private var bases: [String: Base] = [:]
    private var comparison: SystemComparison?

    /// Describes the stacks.
    init(_ session: Session) throws {
        self.session = session
        var present: [String: DeployedStack] = [:]
        for stack in session.stacks { present[stack.stackName] = try session.describe(stack.stackName) }
        self.present = present
    }

    /// The stack as it was at the beginning; nil where it was not there.
    func present(_ stack: SynthesizedStack) -> DeployedStack? { present[stack.stackName] }

    /// Asks for the templates that are deployed, and judges.
    func judge() throws {
        for stack in session.stacks { bases[stack.name] = try base(of: stack, present(stack)) }
        comparison = compared()
    }

    /// Asks again for a stack that was changed since by somebody else.
    func renew(_ stack: SynthesizedStack, _ present: DeployedStack?) throws {
        bases[stack.name] = try base(of: stack, present)
        comparison = compared()
    }

    /// What is judged of one stack.
    func ofStack(_ stack: SynthesizedStack) -> StackJudgement {
        let prefix = prefix(of: stack)
        let (part, unknown): (StackPart?, String?) =
            switch bases[stack.name] {
            case .deployed(let part)?: (part, nil)
            case .unknown(let reason)?: (nil, reason)
            case .nothing?, nil: (nil, nil)
            }
        guard let comparison, part != nil else {
            return StackJudgement(stack: stack, unknown: unknown)
        }
        func isOwn(_ name: String) -> Bool {
            name.hasPrefix(prefix) && !name.dropFirst(prefix.count).contains("/")
        }
        return StackJudgement(
            stack: stack, unknown: nil, before: part?.template, prefix: prefix,
            updates: comparison.change.resources.filter { isOwn($0.name) },
            refusals: comparison.change.refusals.filter { isOwn($0.name) || $0.name.hasPrefix("\(stack.name)/") },
            interruptions: comparison.interruptions.filter { isOwn($0.name) })
    }

    private func base(of stack: SynthesizedStack, _ present: DeployedStack?) throws -> Base {
        switch Situation(present, session) {
        case .new, .empty: return .nothing
        case .stuck(let reason): return .unknown(reason)
        case .busy: return .unknown("\(present?.status.description ?? "") at the moment")
        case .updatable: break
        }
        guard let present else { return .nothing }
        do {
            let part = try DeployedTemplate(of: stack, present, session).part
            session.console.hidden.hide(WrittenSecrets.texts(in: stack.template, given: stack.parameterValues))
            // AWS shows stars for what it hides.
            let values = part.parameters.filter { $0.value != Mask.sign }
            return .deployed(
                StackPart(
                    name: part.name, stackName: part.stackName, template: Template(root: part.template.root.unplaced),
                    parameters: values))
        } catch let signal as Interrupted {
            throw signal
        } catch {
            return .unknown("\(error)")
        }
    }

    /// Nil where nothing is known to be deployed.
    private func compared() -> SystemComparison? {
        let new = session.stacks.map(\.part)
        var isKnown = false
        let old = zip(session.stacks, new).compactMap { stack, part -> StackPart? in
            switch bases[stack.name] {
            case .deployed(let deployed)?:
                isKnown = true
                return deployed
            // What is not known is taken to be as it is to be, so that references from the others find it.
            case .unknown?: return part
            case .nothing?, nil: return nil
            }
        }
        guard isKnown else { return nil }
        return SystemComparison(
            from: system(old), to: system(new), isOneStack: session.stacks.count == 1,
            adoptions: session.stacks.flatMap(\.adoptions))
    }

    private func system(_ parts: [StackPart]) -> JoinedStacks {
        // One that is alone has no prefix, and the other state's would have.
        let company =
            session.stacks.count > 1 && parts.count == 1
            ? [StackPart(name: "", stackName: "", template: Template(root: .object([])))] : []
        return JoinedStacks(
            parts + company, existing: session.environment.existing.flatMap(\.resources), region: session.region.code)
    }

    /// What names of one stack's resources begin with.
    private func prefix(of stack: SynthesizedStack) -> String {
        session.stacks.count == 1 ? "" : "\(stack.name)/"
    }
}

extension Node {
    /// The same without places: those in an answer are nowhere.
    fileprivate var unplaced: Node {
        switch content {
        case .array(let elements): return Node(.array(elements.map(\.unplaced)))
        case .object(let object):
            return Node(.object(Node.Object(object.members.map { .init(key: $0.key, value: $0.value.unplaced) })))
        default: return Node(content)
        }
    }
}
