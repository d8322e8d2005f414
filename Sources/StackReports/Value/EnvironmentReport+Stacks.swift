// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension EnvironmentReport {
    /// A stack with what it is made of.
    package struct Stack: Sendable {
        /// By which others speak of it: the names of its resources begin with it where there are several.
        package var name: String
        package var stackName: String?
        package var description: String?
        package var resources: [Resource] = []
        package var parameters: [Parameter] = []
        package var outputs: [Output] = []

        package init(name: String, stackName: String?, description: String?) {
            (self.name, self.stackName, self.description) = (name, stackName, description)
        }
    }

    package struct Resource: Sendable {
        /// As everything on the page calls it, as `network/Vpc`.
        package var name: String
        package var logicalID: String
        package var type: String
        /// Where it is written, as `Sources/Stacks/Web.swift:12:9`.
        package var place: String?
        /// The page of AWS's documentation about its type.
        package var page: String?
        /// Why it is not made, or when it is; nil for what is always there.
        package var condition: String?
        package var isMade = true
        /// What else there is to know, a term and what is said of it each.
        package var facts: [(term: String, text: String)] = []
        /// The names of what it refers to, and of what refers to it.
        package var refersTo: [String] = []
        package var referredBy: [String] = []
        /// Its properties as they are evaluated, and its attributes, as `DependsOn`.
        package var properties: Node?
        package var attributes: [Node.Object.Member] = []

        package init(name: String, logicalID: String, type: String) {
            (self.name, self.logicalID, self.type) = (name, logicalID, type)
        }
    }

    package struct Parameter: Sendable {
        package var name: String
        package var type: String
        package var description: String?
        /// Nil where nobody gives one before the deployment.
        package var value: String?
        /// Whether the value is a secret; then there is none here.
        package var isHidden: Bool
        /// Where the value is from, as `its default`.
        package var source: String
        package var place: String?

        package init(
            name: String, type: String, description: String?, value: String?, isHidden: Bool, source: String,
            place: String?
        ) {
            (self.name, self.type, self.description) = (name, type, description)
            (self.value, self.isHidden) = (isHidden ? nil : value, isHidden)
            (self.source, self.place) = (source, place)
        }
    }

    package struct Output: Sendable {
        package var name: String
        package var description: String?
        package var value: Node
        /// The name that other stacks import it by.
        package var exportName: Node?
        /// When it is shown; nil for always.
        package var condition: String?

        package init(name: String, description: String?, value: Node, exportName: Node?, condition: String?) {
            (self.name, self.description, self.value) = (name, description, value)
            (self.exportName, self.condition) = (exportName, condition)
        }
    }
}
