// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Instances let in what an application load balancer sends them.
enum InstancePortRule: SystemRule {
    static let description = RuleDescription(
        "instance-port", "The security groups of instances let in what their load balancer sends.",
        reason: "health checks and requests end in a timeout, and the instances count as unhealthy",
        example: """
              "Front": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "front",
                  "VpcId": "vpc-0123456789abcdef0",
                  "SecurityGroupIngress": [
                    {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/8"}
                  ]
                }
              },
              "Back": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "back",
                  "VpcId": "vpc-0123456789abcdef0",
                  "SecurityGroupIngress": [
                    {
                      "IpProtocol": "tcp",
                      "FromPort": 80,
                      "ToPort": 80,
                      "SourceSecurityGroupId": {"Fn::GetAtt": ["Front", "GroupId"]}
                    }
                  ]
                }
              },
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Scheme": "internal",
                  "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
                  "SecurityGroups": [{"Fn::GetAtt": ["Front", "GroupId"]}]
                }
              },
              "Targets": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
            -   "Properties": {"Port": 8080, "Protocol": "HTTP", "VpcId": "vpc-0123456789abcdef0"}
            +   "Properties": {"Port": 80, "Protocol": "HTTP", "VpcId": "vpc-0123456789abcdef0"}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 80,
                  "Protocol": "HTTP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Targets"}}]
                }
              },
              "Launch": {
                "Type": "AWS::EC2::LaunchTemplate",
                "Properties": {
                  "LaunchTemplateData": {
                    "ImageId": "ami-0123456789abcdef0",
                    "MetadataOptions": {"HttpTokens": "required"},
                    "SecurityGroupIds": [{"Fn::GetAtt": ["Back", "GroupId"]}]
                  }
                }
              },
              "Group": {
                "Type": "AWS::AutoScaling::AutoScalingGroup",
                "Properties": {
                  "MinSize": "1",
                  "MaxSize": "2",
                  "VPCZoneIdentifier": ["subnet-0123456789abcdef0"],
                  "TargetGroupARNs": [{"Ref": "Targets"}],
                  "LaunchTemplate": {"LaunchTemplateId": {"Ref": "Launch"}, "Version": "1"}
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html",
        evidence: .knowledge)

    /// Instances with the port that a target group sends to.
    private struct Target {
        let instances: Outcome.Resource
        let targetGroup: String
        let port: Port
        let place: PropertyValue
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.resources(of: "AWS::AutoScaling::AutoScalingGroup").isEmpty,
            !outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup").isEmpty
        else { return [] }
        let targets = registered(outcome) + published(outcome)
        guard !targets.isEmpty else { return [] }
        let listeners = LoadBalancing(outcome).listeners.filter { BalancerKind($0.loadBalancer) == .application }
        return targets.compactMap { target in
            guard let member = member(target.instances, outcome),
                let listener = listeners.first(where: {
                    $0.targetGroups.contains { $0.logicalID == target.targetGroup }
                })
            else { return nil }
            let balancer = listener.loadBalancer
            let client = NetworkMember(
                "load balancer '\(balancer.logicalID)'", balancer, groups: balancer["SecurityGroups"],
                subnets: balancer["Subnets"], mappings: balancer["SubnetMappings"], in: outcome)
            let places = client.subnets.isEmpty ? [nil] : client.subnets.map { $0 }
            guard
                places.contains(where: {
                    system.network.admits(member, target.port, from: .member(client, $0)) == .blocked
                })
            else { return nil }
            return error(
                at: target.place,
                "the security groups of '\(target.instances.logicalID)' do not let '\(balancer.logicalID)' in at port "
                    + "\(target.port.text), to which '\(target.targetGroup)' sends",
                fix: "let it in at that port, or take one that is open")
        }
    }

    /// The instances that Auto Scaling groups register.
    private static func registered(_ outcome: Outcome) -> [Target] {
        outcome.resources(of: "AWS::AutoScaling::AutoScalingGroup").flatMap { instances in
            instances["TargetGroupARNs"].knownElements.flatMap { value -> [Target] in
                guard let group = outcome.resource(value, of: "AWS::ElasticLoadBalancingV2::TargetGroup")
                else { return [] }
                return [group["Port"], group["HealthCheckPort"]].filter { $0.number != nil }.map { port in
                    Target(instances: instances, targetGroup: group.logicalID, port: Port(port), place: port)
                }
            }
        }
    }

    /// The ports of the hosts at which ECS publishes the containers of tasks without addresses of their own.
    private static func published(_ outcome: Outcome) -> [Target] {
        let members = ContainerServices(outcome).members.filter {
            $0.launch != .fargate && $0.definition?["NetworkMode"].text(default: "bridge") == "bridge"
        }
        guard !members.isEmpty else { return [] }
        let hosts = ContainerHosts(outcome).all
        return members.flatMap { member -> [Target] in
            let own = hosts.filter { $0.clusters.contains { $0.logicalID == member.service["Cluster"].resource } }
            guard own.count == 1, let definition = member.definition,
                let containers = ContainerServices.containers(of: definition)
            else { return [] }
            return member.service["LoadBalancers"].knownElements.compactMap { entry in
                guard let group = entry["TargetGroupArn"].resource,
                    let container = containers.first(where: { $0.name == entry["ContainerName"].text }),
                    let mapping = container.value["PortMappings"].knownElements.first(where: {
                        $0["ContainerPort"].equals(entry["ContainerPort"]) == true
                    }), let port = mapping["HostPort"].number(default: 0)
                else { return nil }
                // Without a port of the host, Docker takes one of those that are free, of which this is one.
                return Target(
                    instances: own[0].group, targetGroup: group, port: Port(port == 0 ? 50_000 : port),
                    place: mapping["HostPort"].isAbsent ? mapping : mapping["HostPort"])
            }
        }
    }

    private static func member(_ group: Outcome.Resource, _ outcome: Outcome) -> NetworkMember? {
        guard let (_, settings) = ContainerHosts.launch(of: group, outcome), !settings.isUnknown else { return nil }
        let interfaces = settings["NetworkInterfaces"]
        let groups: PropertyValue
        if interfaces.isAbsent {
            groups = settings["SecurityGroupIds"].isAbsent ? settings["SecurityGroups"] : settings["SecurityGroupIds"]
        } else {
            guard let first = interfaces.elements?.first, interfaces.knownElements.count == 1 else { return nil }
            groups = first["Groups"]
        }
        guard !groups.isAbsent else { return nil }
        return NetworkMember(
            "instances of '\(group.logicalID)'", group, groups: groups, subnets: group["VPCZoneIdentifier"], in: outcome
        )
    }
}
