// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// Where the changes of a review begin, by what `--from` says.
struct ReviewBases {
    /// What `--from` says.
    let what: String
    let option: String
    let invocation: Invocation

    static let deployed = "deployed"

    /// The state that an environment's change begins with: what is deployed, another environment, or what was written
    /// once.
    func base(of environment: Environment, _ stacks: [SynthesizedStack], _ requested: RequestedStacks) throws
        -> ReviewSubject.Base
    {
        if what == Self.deployed { return try base(ofDeployed: environment, stacks) }
        if let other = invocation.environments.first(where: { $0.name == what }) { return base(of: other) }
        let earlier = try EarlierStacks(
            what, by: option, for: requested, files: [], in: invocation.revisionFolder, invocation.process)
        hide(earlier.systems[0].stacks)
        return ReviewSubject.Base(stacks: earlier.systems[0].stacks, absence: earlier.absence)
    }

    /// The environments that were there and are in Swift no more.
    func environmentsGone() throws -> [String] {
        let known = invocation.environments.map(\.name)
        guard what != Self.deployed, !known.contains(what) else { return [] }
        return try EarlierStacks.environments(
            what, by: option, in: invocation.revisionFolder, besides: known, invocation.process)
    }

    /// The state that templates in files begin with, for each of the systems that they are.
    func bases(of requested: RequestedStacks) throws -> [ReviewSubject.Base] {
        if what == Self.deployed || invocation.environments.contains(where: { $0.name == what }) {
            throw UsageError("\(option) \(what) is for environments; templates in files are compared with files")
        }
        let earlier = try EarlierStacks(
            what, by: option, for: requested, files: invocation.arguments.positionals, in: invocation.revisionFolder,
            invocation.process)
        for system in earlier.systems { hide(system.stacks) }
        return requested.systems.map { system in
            let found = earlier.systems.first { $0.name == system.name || requested.joined != nil }
            guard let found, !found.stacks.parts.isEmpty else {
                return ReviewSubject.Base(
                    stacks: JoinedStacks([], region: requested.region), absence: "\(what) has no \(system.name)")
            }
            return ReviewSubject.Base(stacks: found.stacks)
        }
    }

    /// The other environment as it is in Swift. Its findings are not told: nobody asked about it.
    private func base(of other: Environment) -> ReviewSubject.Base {
        let stacks = other.synthesize()
        for stack in stacks { invocation.console.hidden.hide(stack.template.secrets(given: stack.parameterValues)) }
        return ReviewSubject.Base(
            stacks: stacks.joined(in: other, withDefaults: true),
            tags: Dictionary(
                stacks.map { ($0.name, other.tags) }, uniquingKeysWith: { first, _ in first }))
    }

    /// What CloudFormation has of the environment.
    private func base(ofDeployed environment: Environment, _ stacks: [SynthesizedStack]) throws -> ReviewSubject.Base {
        let session = try Session(
            environment, stacks, try invocation.operationOptions(), invocation.console, invocation.process)
        try RegionChange.check(session)
        try session.identify()
        let deployed = try DeployedStacks(session).all
        var tags: [String: ReviewSubject.StackTags] = [:]
        for (present, part) in deployed { tags[part.name] = present.tags }
        let base = JoinedStacks(
            deployed.map(\.part.withDefaults), existing: environment.existing.flatMap(\.resources),
            region: environment.region.code)
        hide(base)
        return ReviewSubject.Base(
            stacks: base, absence: deployed.isEmpty ? "no stack of it is deployed" : nil, tags: tags)
    }

    private func hide(_ stacks: JoinedStacks) {
        for part in stacks.parts { invocation.console.hidden.hide(part.template.secrets(given: part.parameters)) }
    }
}

extension StackPart {
    fileprivate var withDefaults: StackPart {
        StackPart(
            name: name, stackName: stackName, template: template, parameters: template.withDefaults(parameters),
            file: file)
    }
}
