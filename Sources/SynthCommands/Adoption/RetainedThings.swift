// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import StackSynthesis
import TemplateAnalysis

/// What an earlier life of a stack has left behind: things that are to be made, have a name of their own, and are there.
enum RetainedThings {
    /// Whom a thing in AWS belongs to.
    enum Owner {
        /// There is none of that name.
        case absent
        case nobody
        case stack(String)
        /// It could not be found out, and why; nil where that is not worth a word.
        case unknown(String?)
    }

    /// The things that a deployment would make under a name of their own, and that are kept when their stack goes.
    ///
    /// - Parameter present: the logical IDs of what the stack has.
    static func candidates(of stack: SynthesizedStack, region: Region, present: Set<String>) -> [AdoptedResource] {
        let written = stack.template.resources.filter {
            ($0.node["DeletionPolicy"]?.stringValue ?? "").hasPrefix("Retain") && !present.contains($0.logicalID)
                && AdoptableTypes.reason(against: $0.type) == nil
        }
        guard !written.isEmpty else { return [] }
        let outcome = stack.template.deployed(
            parameters: stack.deployedValues, region: region.code, stackName: stack.stackName)
        return written.compactMap { resource in
            guard let made = outcome[resource.logicalID],
                let names = KnownSchemas().schema(of: resource.type)?.primaryIdentifier, !names.isEmpty
            else { return nil }
            let values = names.compactMap { name in made.properties[name].text.map { (name: name, value: $0) } }
            guard values.count == names.count else { return nil }
            return AdoptedResource(logicalID: resource.logicalID, type: resource.type, identifiers: values)
        }
    }

    /// Asks AWS for a thing by its name: Cloud Control reads every type of the registry.
    static func owner(of thing: AdoptedResource, _ session: Session) throws -> Owner {
        let words = ["cloudcontrol", "get-resource", "--type-name", thing.type, "--identifier", thing.identifier]
        do {
            try session.ask(words) { answer in
                _ = try answer.object("ResourceDescription").text("Identifier")
            }
        } catch let failure as AWSFailure where failure.code == "ResourceNotFoundException" {
            return .absent
        } catch let failure as AWSFailure where failure.code.hasPrefix("AccessDenied") {
            return .unknown("cloudformation:GetResource, or what it needs of the service, is not allowed")
        } catch is AWSFailure {
            // A type that Cloud Control does not read, or a CLI that does not know it.
            return .unknown(nil)
        } catch let failure as OperationFailure {
            // It is asked for comfort: CloudFormation finds what is there, only later.
            return .unknown(failure.sentence)
        }
        return try stack(of: thing, session).map { .stack($0) } ?? .nobody
    }

    /// The stack that a thing belongs to, in this account and region.
    private static func stack(of thing: AdoptedResource, _ session: Session) throws -> String? {
        guard thing.identifiers.count == 1 else { return nil }
        let words = ["cloudformation", "describe-stack-resources", "--physical-resource-id", thing.identifier]
        do {
            return try session.ask(words) { answer in
                try answer.list("StackResources").first {
                    try $0.optionalText("PhysicalResourceId") == thing.identifier
                        && $0.optionalText("ResourceType") == thing.type
                }?.text("StackName")
            }
        } catch is AWSFailure {
            // CloudFormation answers with an error where no stack has it, and refuses the import where one does.
            return nil
        }
    }
}

extension RetainedThings {
    /// For a doctor: what is there, and what a deployment does with it.
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        let adoptions = stack.adoptions.compactMap { AdoptedResource($0, in: stack) }
        guard
            !adoptions.isEmpty || !candidates(of: stack, region: session.region, present: []).isEmpty
        else { return [] }
        let present = isNew ? [] : Set(try session.physicalIDs(of: stack).keys)
        let waiting = adoptions.filter { !present.contains($0.logicalID) }
        let found = try waiting.compactMap { thing -> Finding? in
            switch try owner(of: thing, session) {
            case .nobody: return .good("\(thing.words) is there: a deployment takes it in")
            case .absent:
                return .problem("\(thing.words) is not there, and cannot be taken in; see what existing(…) says")
            case .stack(let other): return .problem(sentence(thing, of: other))
            case .unknown(let reason):
                return reason.map { .remark("whether \(thing.words) is there cannot be seen: \($0)") }
            }
        }
        let known = Set(stack.adoptions.map(\.logicalID))
        let kept = candidates(of: stack, region: session.region, present: present.union(known))
        return found
            + (try kept.compactMap { thing -> Finding? in
                switch try owner(of: thing, session) {
                case .absent: return nil
                case .nobody:
                    return .remark("\(thing.words) is there already: a deployment takes it back in, and asks")
                case .stack(let other): return .problem(sentence(thing, of: other))
                case .unknown(let reason):
                    return reason.map { .remark("whether \(thing.words) is there already cannot be seen: \($0)") }
                }
            })
    }

    static func sentence(_ thing: AdoptedResource, of other: String) -> String {
        "\(thing.words) belongs to the stack \(other); a thing is in one stack: give it another name, or move it here by "
            + "moved(from:)"
    }
}
