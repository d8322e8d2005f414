// SPDX-License-Identifier: Apache-2.0

extension EnvironmentReport {
    /// The ways that traffic takes through stacks that are one system.
    package struct Ways: Sendable {
        package var name: String
        package var groups: [Group]

        package init(name: String, groups: [Group]) { (self.name, self.groups) = (name, groups) }

        /// The ways of one thing for one purpose.
        package struct Group: Sendable {
            package var subject: String
            package var purpose: String
            package var ways: [Way]

            package init(subject: String, purpose: String, ways: [Way]) {
                (self.subject, self.purpose, self.ways) = (subject, purpose, ways)
            }
        }
    }

    package struct Way: Sendable {
        package var hops: [String]
        /// The hop that is not reached, with why, what to do, and where it is written.
        package var failure: (hop: String, reason: String, fix: String, place: String?)?
        package var isCertain: Bool
        /// When it is there; nil for always.
        package var condition: String?

        package init(
            hops: [String], failure: (hop: String, reason: String, fix: String, place: String?)?, isCertain: Bool,
            condition: String?
        ) {
            (self.hops, self.failure) = (hops, failure)
            (self.isCertain, self.condition) = (isCertain, condition)
        }
    }

    /// What is open in stacks that are one system.
    package struct Ports: Sendable {
        package var name: String
        /// What the internet reaches, with why.
        package var entrances: [Line]
        package var rules: [Rule]

        package init(name: String, entrances: [Line], rules: [Rule]) {
            (self.name, self.entrances, self.rules) = (name, entrances, rules)
        }

        /// What a security group admits.
        package struct Rule: Sendable {
            package var group: String
            /// What has the group, by their names.
            package var members: [String]
            package var ports: String
            package var from: String
            /// Whether the internet has a way in by it.
            package var isPublic: Bool
            package var condition: String?
            package var place: String?

            package init(
                group: String, members: [String], ports: String, from: String, isPublic: Bool, condition: String?,
                place: String?
            ) {
                (self.group, self.members, self.ports, self.from) = (group, members, ports, from)
                (self.isPublic, self.condition, self.place) = (isPublic, condition, place)
            }
        }
    }

    /// Who may do what in stacks that are one system.
    package struct Access: Sendable {
        package var name: String
        package var principals: [Principal]

        package init(name: String, principals: [Principal]) { (self.name, self.principals) = (name, principals) }

        /// A role, a user, a group, or others from outside.
        package struct Principal: Sendable {
            package var title: String
            /// What acts with it.
            package var holders: [String]
            package var lines: [Line]

            package init(title: String, holders: [String], lines: [Line]) {
                (self.title, self.holders, self.lines) = (title, holders, lines)
            }
        }
    }
}
