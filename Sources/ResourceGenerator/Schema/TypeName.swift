// SPDX-License-Identifier: Apache-2.0

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
    var documentationPage: String {
        Self.page("aws-resource-\(service)-\(name)")
    }

    func documentationPage(ofDefinition definition: String) -> String {
        Self.page("aws-properties-\(service)-\(name)-\(definition)")
    }

    /// The place of a property on its page; nil within objects that have no page of their own.
    func documentation(of property: String, within owner: NestedID?) -> String? {
        guard let owner else { return anchor(documentationPage, [property]) }
        guard owner.isDefinition, owner.path.count == 1 else { return nil }
        return anchor(documentationPage(ofDefinition: owner.path[0]), [owner.path[0], property])
    }

    private func anchor(_ page: String, _ path: [String]) -> String {
        "\(page)#cfn-\(([service, name] + path).joined(separator: "-").lowercased())"
    }

    private static func page(_ name: String) -> String {
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/\(name.lowercased()).html"
    }

    package static func < (left: TypeName, right: TypeName) -> Bool { left.full < right.full }
}
