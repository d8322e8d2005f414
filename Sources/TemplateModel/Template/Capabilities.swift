// SPDX-License-Identifier: Apache-2.0

extension Template {
    /// The capabilities that the deployer must acknowledge before CloudFormation takes the template.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html>.
    public var capabilities: [String] {
        var names: Set<String> = []
        for resource in resources {
            if let property = Self.namedIdentities[resource.type] {
                names.insert(resource.properties[property] == nil ? "CAPABILITY_IAM" : "CAPABILITY_NAMED_IAM")
            } else if Self.identities.contains(resource.type) {
                names.insert("CAPABILITY_IAM")
            } else if resource.type == "AWS::CloudFormation::Stack" {
                names.formUnion(["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
            }
        }
        if names.contains("CAPABILITY_NAMED_IAM") { names.remove("CAPABILITY_IAM") }
        if !transforms.isEmpty || usesMacros { names.insert("CAPABILITY_AUTO_EXPAND") }
        return names.sorted()
    }

    private var usesMacros: Bool {
        root.contains { $0["Fn::Transform"] != nil }
    }

    /// The types that CloudFormation asks about, and the property by which the thing gets a name of its own.
    private static let namedIdentities = [
        "AWS::IAM::Group": "GroupName",
        "AWS::IAM::InstanceProfile": "InstanceProfileName",
        "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
        "AWS::IAM::Role": "RoleName",
        "AWS::IAM::User": "UserName",
    ]

    private static let identities: Set = [
        "AWS::IAM::AccessKey", "AWS::IAM::GroupPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy",
        "AWS::IAM::UserPolicy", "AWS::IAM::UserToGroupAddition",
    ]
}
