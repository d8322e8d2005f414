// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What is there already and belongs to no stack of the environment, described so that what goes through it can be
/// judged. Nothing of it is deployed, and no template mentions it.
public enum Existing {
    /// A VPC that somebody else keeps.
    ///
    ///     Environment("prod", region: .euWest1, account: "123456789012", existing: [
    ///         Existing.vpc(
    ///             "vpc-0123456789abcdef0", cidrBlock: "10.0.0.0/16",
    ///             subnets: [.isolated("subnet-0123456789abcdef0", zone: "eu-west-1a")],
    ///             endpoints: [.interface("ecr.api", groups: ["sg-0123456789abcdef0"]), .gateway("s3")],
    ///             groups: [.group("sg-0123456789abcdef0", admits: [.tcp(443, from: "10.0.0.0/16")])])
    ///     ]) { … }
    ///
    /// A subnet, a group or an endpoint that is not among them is unknown, as all is where there is no description.
    ///
    /// - Parameters:
    ///   - id: as `vpc-0123456789abcdef0`.
    ///   - cidrBlock: its addresses, as `10.0.0.0/16`.
    ///   - hasDNS: whether its DNS support and its DNS host names are on: endpoints with private names need both.
    ///   - subnets: those in which something of the environment stands, or that lead there.
    ///   - endpoints: all endpoints of the VPC; nil where nobody says which there are.
    ///   - groups: security groups that the environment's stacks name.
    public static func vpc(
        _ id: String, cidrBlock: String? = nil, hasDNS: Bool = true, subnets: [ExistingVPC.Subnet],
        endpoints: [ExistingVPC.Endpoint]? = nil, groups: [ExistingVPC.SecurityGroup] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> ExistingVPC {
        ExistingVPC(
            id: id, cidrBlock: cidrBlock, hasDNS: hasDNS, subnets: subnets, endpoints: endpoints, groups: groups,
            location: SourceLocation(file: file, line: line, column: column))
    }
}
