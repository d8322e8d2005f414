// SPDX-License-Identifier: Apache-2.0

/// The parameter types that CloudFormation checks against what exists in the account.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>.
package enum AWSParameterType {
    private static let byKind = [
        "AWS::EC2::AvailabilityZone": "AWS::EC2::AvailabilityZone::Name",
        "AWS::EC2::Image": "AWS::EC2::Image::Id",
        "AWS::EC2::Instance": "AWS::EC2::Instance::Id",
        "AWS::EC2::KeyPair": "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup": "AWS::EC2::SecurityGroup::Id",
        "AWS::EC2::Subnet": "AWS::EC2::Subnet::Id",
        "AWS::EC2::Volume": "AWS::EC2::Volume::Id",
        "AWS::EC2::VPC": "AWS::EC2::VPC::Id",
        "AWS::Route53::HostedZone": "AWS::Route53::HostedZone::Id",
        "AWS::SSM::Parameter": "AWS::SSM::Parameter::Name",
    ]

    /// The type of a parameter that names a thing of a kind.
    package static func id(ofKind typeName: String) -> String? { byKind[typeName] }

    /// The kinds that have one.
    package static var kinds: some Sequence<String> { byKind.keys }

    /// All of them, with the name of a security group, which no reference has.
    package static let all = Set(byKind.values).union(["AWS::EC2::SecurityGroup::GroupName"])
}
