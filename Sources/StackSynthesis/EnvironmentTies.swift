// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// What ties environments that are deployed by one command.
package struct EnvironmentTies {
    package typealias Synthesized = (environment: Environment, stacks: [SynthesizedStack])

    /// For each environment the indices of those that it takes values from.
    package let providers: [Set<Int>]

    package init(_ all: [Synthesized]) {
        let subjects = all.map { entry in
            entry.stacks.map { stack in
                SharingCheck.Subject(
                    StackPart(
                        name: stack.name, stackName: stack.stackName, template: stack.template,
                        parameters: stack.parameterValues),
                    region: entry.environment.region.code)
            }
        }
        let known = subjects.map { $0.map(Provider.init) }
        providers = all.indices.map { consumer in
            let uses = subjects[consumer].flatMap(SharedValueUse.all)
            let elsewhere = subjects[consumer].flatMap(OtherAccountUse.all)
            return Set(
                all.indices.filter { provider in
                    guard provider != consumer else { return false }
                    let there = all[provider].environment
                    let own = all[consumer].environment
                    return uses.contains { use in
                        there.region.code == use.region ?? own.region.code && own.account.mayBe(there.account)
                            && SharingCheck.provider(of: use, known[provider]) != nil
                    }
                        || elsewhere.contains { use in
                            there.region.code == use.region ?? own.region.code
                                && known[provider].contains { $0.stackName == use.stackName }
                        }
                })
        }
    }

    /// The stacks that two environments would both deploy, as one and the same.
    package static func collisions(_ all: [Synthesized]) -> [Diagnostic] {
        var seen: [(environment: Environment, stackName: String)] = []
        var found: [Diagnostic] = []
        for (environment, stacks) in all {
            for stack in stacks {
                let other = seen.first {
                    $0.stackName == stack.stackName && $0.environment.isInPlace(of: environment)
                }
                seen.append((environment, stack.stackName))
                guard let other, other.environment.name != environment.name else { continue }
                found.append(
                    Diagnostic(
                        .error, rule: "duplicate-stack", at: environment.location,
                        "environments '\(other.environment.name)' and '\(environment.name)' both have the stack "
                            + "'\(stack.stackName)' of \(environment.account) in \(environment.region)",
                        why: "each would undo what the other deploys",
                        fix: "give one of them another stackNamePrefix, account or region, or deploy only one",
                        notes: [Diagnostic.Note(at: other.environment.location, "the other one is here")]))
            }
        }
        return found
    }
}

extension Environment {
    /// Whether it is certain that both are in one region of one account.
    fileprivate func isInPlace(of other: Environment) -> Bool {
        region == other.region && account == other.account && (account != .any || profile == other.profile)
    }
}

extension Account {
    fileprivate func mayBe(_ other: Account) -> Bool { self == other || self == .any || other == .any }
}

/// An output that is asked for in another account, by a role there.
private struct OtherAccountUse {
    let stackName: String
    let region: String?

    static func all(in stack: SharingCheck.Subject) -> [OtherAccountUse] {
        var found: [OtherAccountUse] = []
        for member in [Template.Section.resources, .outputs].flatMap({ stack.template[$0] }) {
            member.value.eachCall { function, argument in
                guard function == "Fn::GetStackOutput", argument["RoleArn"] != nil,
                    let name = argument["StackName"].flatMap(stack.outcome.text)
                else { return }
                found.append(
                    OtherAccountUse(stackName: name, region: argument["Region"].flatMap(stack.outcome.text)))
            }
        }
        return found
    }
}
