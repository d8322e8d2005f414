// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateModel

/// Takes into a stack what is there already, before the stack is deployed: what Swift says of it by `existing(…)`, and what
/// an earlier life of the stack has left behind.
struct StackAdoption {
    private let session: Session
    private let stack: SynthesizedStack

    init(_ session: Session, _ stack: SynthesizedStack) {
        self.session = session
        self.stack = stack
    }

    /// - Parameter present: the stack as it is; nil where there is none yet.
    /// - Returns: the stack afterwards, with what it took in; nil where that was nothing.
    func run(_ present: DeployedStack?) throws -> (stack: DeployedStack, things: [AdoptedResource])? {
        let said = stack.adoptions.compactMap { AdoptedResource($0, in: stack) }
        let kept = RetainedThings.candidates(of: stack, region: session.region, present: Set(said.map(\.logicalID)))
        guard !said.isEmpty || !kept.isEmpty else { return nil }
        let has = present == nil ? [] : Set(try session.physicalIDs(of: stack).keys)
        var things = said.filter { !has.contains($0.logicalID) && isMade($0.logicalID) }
        things += try takenBack(kept.filter { !has.contains($0.logicalID) })
        guard !things.isEmpty else { return nil }
        return (try take(things), things)
    }

    /// What would join the stack, as far as AWS says; nobody is asked.
    func expected(_ present: DeployedStack?) throws -> [AdoptedResource] {
        let said = stack.adoptions.compactMap { AdoptedResource($0, in: stack) }
        let kept = RetainedThings.candidates(of: stack, region: session.region, present: Set(said.map(\.logicalID)))
        guard !said.isEmpty || !kept.isEmpty else { return [] }
        let has = present == nil ? [] : Set(try session.physicalIDs(of: stack).keys)
        return said.filter { !has.contains($0.logicalID) && isMade($0.logicalID) }
            + (try kept.filter { thing in
                guard !has.contains(thing.logicalID), case .nobody = try RetainedThings.owner(of: thing, session) else {
                    return false
                }
                return true
            })
    }

    /// Whether its condition holds.
    private func isMade(_ id: String) -> Bool {
        stack.template.deployed(
            parameters: stack.deployedValues, region: session.region.code, stackName: stack.stackName)[id] != nil
    }

    private func takenBack(_ kept: [AdoptedResource]) throws -> [AdoptedResource] {
        let found = try kept.filter { thing in
            switch try RetainedThings.owner(of: thing, session) {
            case .absent: return false
            case .nobody: return true
            case .stack(let other): throw OperationFailure(RetainedThings.sentence(thing, of: other))
            case .unknown(let reason):
                if let reason {
                    session.console.tell("  whether \(thing.words) is there already cannot be seen: \(reason)", .yellow)
                }
                return false
            }
        }
        guard !found.isEmpty else { return [] }
        for thing in found { session.console.tell("  there already: \(thing.words)", .yellow) }
        try session.agree(
            to: "Take \(found.count == 1 ? "it" : "them") into \(stack.stackName)?",
            otherwise:
                "nothing was changed in \(stack.stackName), which cannot make what is there; give it another name, "
                + "or delete what is there")
        return found
    }

    private func take(_ things: [AdoptedResource]) throws -> DeployedStack {
        let present = try PresentStack(stack.name, session, needsTemplate: true)
        let made = try AdoptionTemplate(things, into: present, stack, region: session.region)
        for (resource, property) in made.left {
            session.console.inform("  \(resource) comes without \(property) for now, which names what is not there yet")
        }
        let change = DeployedTemplateChange(
            session: session, stack: present, template: made.template, imports: .array(things.map(\.node)))
        guard let now = try change.run("IMPORT") else {
            throw OperationFailure("\(stack.stackName) is gone; '\(session.command("status"))' says how it is")
        }
        for thing in things { session.console.inform("  taken in: \(thing.words)", .green) }
        return now
    }
}
