// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

extension Proof {
    /// No role, user or group can give itself or something new more permissions than it has. To assume a role that trusts it, or to
    /// start what runs with another, is what such permissions are given for, and no escalation here.
    ///
    /// Who may do everything has nothing to gain, unless a policy denies some of it or it is under a condition: then it can lift
    /// that. Not proved is what nobody knows: actions of which only the deployment knows, and what a set of permissions, or
    /// a policy of a role that is not in the templates, allows of what takes more.
    public static var noRoleEscalates: Proof { noRoleEscalates(except: []) }

    /// No role, user or group can give itself or something new more permissions than it has, but who is meant to: a role that
    /// deploys can give anything to what it deploys.
    ///
    /// - Parameter exceptions: roles, users and groups, by their logical IDs.
    public static func noRoleEscalates(except exceptions: Set<String>) -> Proof {
        Proof("no role can give itself more permissions") { system in
            let excepted = Set(exceptions.flatMap(system.names))
            for escalation in system.access.escalations(liftingLimits: true)
            where escalation.isOwnDoing && !excepted.contains(escalation.identity.logicalID) {
                Counterexample(
                    "it may do \(escalation.text)", on: escalation.identity.logicalID,
                    fix: "allow it on what it is needed for alone",
                    at: escalation.places.first?.place.location ?? escalation.identity.location)
            }
            for doubt in system.access.escalationDoubts {
                Counterexample(
                    doubt.message, isUnknown: true, on: doubt.resource.logicalID,
                    at: doubt.place.location ?? doubt.resource.location)
            }
            for list in system.access.lists {
                for policy in list.unknown {
                    Counterexample(
                        "nobody knows here what \(policy.policy) allows", isUnknown: true, on: list.identity.logicalID,
                        at: policy.place.location)
                }
            }
            strangers(exceptions, system)
        }
    }

    /// No policy of a resource lets anybody do something with it who is outside of the account: everybody, another account,
    /// somebody of an identity provider, or a service on behalf of whoever asks it to.
    ///
    /// - Parameter exceptions: resources that are meant for others, by their logical IDs.
    public static func nobodyOutsideMay(except exceptions: Set<String> = []) -> Proof {
        Proof("nobody outside of the account may do anything") { system in
            let excepted = Set(exceptions.flatMap(system.names))
            for access in system.access.outside {
                if !access.entry.isRefused, !excepted.contains(access.resource.logicalID) {
                    examples(access)
                }
            }
            for resource in system.outcome.resources where !excepted.contains(resource.logicalID) {
                for policy in system.access.unreadPolicies(of: resource) {
                    Counterexample(
                        "nobody knows here whom a policy of it admits", isUnknown: true, on: resource.logicalID,
                        at: policy.location)
                }
            }
            strangers(exceptions, system)
        }
    }

    private static func strangers(_ exceptions: Set<String>, _ system: Deployed) -> [Counterexample] {
        exceptions.sorted().filter { system.names(of: $0).isEmpty && !system.isTakenAway($0) }.map {
            system.unknown("it excepts '\($0)', and there is none of that name")
        }
    }

    private static func examples(_ access: OutsideAccess) -> [Counterexample] {
        let only =
            access.entry.conditions.isEmpty ? "" : ", only if \(access.entry.conditions.joined(separator: " and "))"
        let words = "\(access.who) may \(access.entry.summary)\(only)"
        func example(_ message: String, isUnknown: Bool) -> [Counterexample] {
            [
                Counterexample(
                    message, isUnknown: isUnknown, on: access.resource.logicalID,
                    fix: "name who needs it in \(access.entry.policy)", at: access.entry.place.location)
            ]
        }
        switch access.kind {
        case .anybody, .account, .federated: return example(words, isUnknown: false)
        case .service:
            return access.isForAnyAccount
                ? example("\(words), for whoever asks it to, in any account", isUnknown: false) : []
        case .unknown: return example("nobody knows here who that is: \(words)", isUnknown: true)
        case .own: return []
        }
    }
}
