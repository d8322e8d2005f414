import TemplateAnalysis
import TemplateModel

/// What works together is in one VPC.
enum OneVPCRule: SystemRule {
    static let description = RuleDescription(
        "one-vpc", "The subnets, security groups and target groups of a resource are of one VPC.",
        reason: "AWS refuses what mixes VPCs",
        example: """
              "A": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            - "B": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "A"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
            -   "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "B"}}
            +   "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "A"}}
              },
              "Instance": {
                "Type": "AWS::EC2::Instance",
                "Properties": {
                  "ImageId": "ami-0123456789abcdef0",
                  "SubnetId": {"Ref": "Subnet"},
                  "SecurityGroupIds": [{"Ref": "Group"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html")

    /// Where the types have what is of a VPC.
    private static let places: [String: [[String]]] = [
        "AWS::EC2::Instance": [["SubnetId"], ["SecurityGroupIds"]],
        "AWS::EC2::NetworkInterface": [["SubnetId"], ["GroupSet"]],
        "AWS::EC2::VPCEndpoint": [["VpcId"], ["SubnetIds"], ["SecurityGroupIds"], ["RouteTableIds"]],
        "AWS::ElasticLoadBalancingV2::LoadBalancer": [["Subnets"], ["SecurityGroups"]],
        "AWS::ElasticLoadBalancing::LoadBalancer": [["Subnets"], ["SecurityGroups"]],
        "AWS::ECS::Service": [
            ["NetworkConfiguration", "AwsvpcConfiguration", "Subnets"],
            ["NetworkConfiguration", "AwsvpcConfiguration", "SecurityGroups"],
            ["LoadBalancers", "TargetGroupArn"],
        ],
        "AWS::Lambda::Function": [["VpcConfig", "SubnetIds"], ["VpcConfig", "SecurityGroupIds"]],
        "AWS::EFS::MountTarget": [["SubnetId"], ["SecurityGroups"]],
        "AWS::RDS::DBSubnetGroup": [["SubnetIds"]],
        "AWS::RDS::DBInstance": [["DBSubnetGroupName"], ["VPCSecurityGroups"]],
        "AWS::RDS::DBCluster": [["DBSubnetGroupName"], ["VpcSecurityGroupIds"]],
        "AWS::ElastiCache::SubnetGroup": [["SubnetIds"]],
        "AWS::Redshift::ClusterSubnetGroup": [["SubnetIds"]],
        "AWS::ApiGatewayV2::VpcLink": [["SubnetIds"], ["SecurityGroupIds"]],
        "AWS::CodeBuild::Project": [
            ["VpcConfig", "VpcId"], ["VpcConfig", "Subnets"], ["VpcConfig", "SecurityGroupIds"],
        ],
        "AWS::EC2::SubnetNetworkAclAssociation": [["SubnetId"], ["NetworkAclId"]],
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources.compactMap { resource in
            guard let paths = places[resource.type] else { return nil }
            return finding(paths.flatMap { values(resource, $0) }, outcome)
        } + balancers(outcome)
    }

    private static func values(_ resource: Outcome.Resource, _ path: [String]) -> [PropertyValue] {
        path.dropFirst().reduce(resource[path[0]].knownElements) { values, key in
            values.flatMap { $0[key].knownElements }
        }
    }

    private static func finding(_ values: [PropertyValue], _ outcome: Outcome) -> Diagnostic? {
        var first: (value: PropertyValue, vpc: KnownVPC)?
        for value in values {
            guard let vpc = outcome.vpc(ofMember: value) ?? outcome.vpc(value) else { continue }
            guard let known = first else {
                first = (value, vpc)
                continue
            }
            if known.vpc.differs(from: vpc) {
                return error(
                    at: value,
                    "'\(value.element)' mixes VPCs: '\(name(of: known.value))' is of '\(known.vpc.name)', "
                        + "'\(name(of: value))' of '\(vpc.name)'",
                    fix: "take what is of one VPC",
                    notes: [Diagnostic.Note(at: known.value.location, "of the other VPC")])
            }
        }
        return nil
    }

    private static func name(of value: PropertyValue) -> String { value.resource ?? value.text ?? "" }

    /// A listener sends to targets of its load balancer's VPC.
    private static func balancers(_ outcome: Outcome) -> [Diagnostic] {
        Forwarding(outcome).hops.compactMap { hop in
            // Targets that are addresses may be in a VPC that is connected.
            guard let balancer = hop.listener.flatMap({ outcome.resource($0["LoadBalancerArn"]) }),
                let one = outcome.vpc(ofMembers: balancer["Subnets"]),
                let other = outcome.vpc(hop.targetGroup["VpcId"]), one != other,
                hop.targetGroup["TargetType"].text(default: "instance") == "instance"
            else { return nil }
            return error(
                at: hop.value,
                "'\(hop.source.logicalID)' sends from VPC '\(one.name)' to '\(hop.targetGroup.logicalID)' in "
                    + "'\(other.name)'",
                fix: "give the target group the VpcId of the load balancer")
        }
    }
}
