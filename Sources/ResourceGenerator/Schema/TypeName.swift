// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The name of a resource type in its parts: `AWS::EC2::VPC` is of the service `EC2` and called `VPC`.
package struct TypeName: Sendable, Hashable, Comparable {
    package let full: String
    package let service: String
    package let name: String

    /// Nil for what does not have three parts.
    package init?(_ full: String) {
        let parts = full.split(separator: "::", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.full = full
        service = parts[1]
        name = parts[2]
    }

    /// As it is said in Swift: `EC2.VPC`.
    package var swiftName: String { "\(service).\(ownName)" }

    /// Its name within its service.
    var ownName: String { Identifier.type(name, insteadOfIllegal: "Resource") }

    /// The page of AWS's documentation, whose names are mechanical.
    package var documentationPage: String {
        isServerless ? Self.serverlessPage(name) : Self.page("aws-resource-\(service)-\(name)")
    }

    /// Whether it is one of SAM, which has pages of its own.
    var isServerless: Bool { ServerlessCatalog.names(full) }

    func documentationPage(ofDefinition definition: String) -> String {
        // Its definitions are named after the translator's models, and no page is.
        isServerless ? documentationPage : Self.page("aws-properties-\(service)-\(name)-\(definition)")
    }

    private static func serverlessPage(_ name: String) -> String {
        "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-\(name.lowercased()).html"
    }

    private static func page(_ name: String) -> String {
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/\(name.lowercased()).html"
    }

    package static func < (left: TypeName, right: TypeName) -> Bool { left.full < right.full }
}
