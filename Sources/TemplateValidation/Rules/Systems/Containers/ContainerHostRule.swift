// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An instance for containers joins its cluster.
enum ContainerHostRule: SystemRule {
    static let description = RuleDescription(
        "container-host", "An instance for containers has a role, and is told which cluster it joins.",
        reason:
            "the agent of ECS on the instances cannot register, or joins the cluster 'default': tasks find no instance",
        example: #"""
              "Cluster": {"Type": "AWS::ECS::Cluster"},
            - "Hosts": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {}}},
            + "Hosts": {
            +   "Type": "AWS::EC2::LaunchTemplate",
            +   "Properties": {
            +     "LaunchTemplateData": {
            +       "IamInstanceProfile": {"Name": "hosts"},
            +       "UserData": {
            +         "Fn::Base64": {"Fn::Sub": "echo ECS_CLUSTER=${Cluster} >> /etc/ecs/ecs.config\n"}
            +       }
            +     }
            +   }
            + },
              "Group": {
                "Type": "AWS::AutoScaling::AutoScalingGroup",
                "Properties": {
                  "MinSize": "0",
                  "MaxSize": "2",
                  "AvailabilityZones": {"Fn::GetAZs": ""},
                  "LaunchTemplate": {"LaunchTemplateId": {"Ref": "Hosts"}, "Version": "1"}
                }
              },
              "Provider": {
                "Type": "AWS::ECS::CapacityProvider",
                "Properties": {"AutoScalingGroupProvider": {"AutoScalingGroupArn": {"Ref": "Group"}}}
              },
              "Providers": {
                "Type": "AWS::ECS::ClusterCapacityProviderAssociations",
                "Properties": {
                  "Cluster": {"Ref": "Cluster"},
                  "CapacityProviders": [{"Ref": "Provider"}],
                  "DefaultCapacityProviderStrategy": []
                }
              }
            """#,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_container_instance.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return ContainerHosts(outcome).all.flatMap { host -> [Diagnostic] in
            guard !host.settings.isUnknown, let cluster = host.clusters.first else { return [] }
            var found: [Diagnostic] = []
            if host.settings["IamInstanceProfile"].isAbsent {
                found.append(
                    warning(
                        at: host.launch,
                        "the instances of '\(host.group.logicalID)' have no role, and so cannot join cluster "
                            + "'\(cluster.logicalID)'",
                        why: "the agent of ECS on the instances cannot register: tasks find no instance",
                        fix: "set IamInstanceProfile of '\(host.launch.logicalID)' to one whose role has the policy "
                            + "AmazonEC2ContainerServiceforEC2Role"))
            }
            if let finding = membership(host, cluster, outcome) { found.append(finding) }
            return found
        }
    }

    private static func membership(
        _ host: ContainerHosts.Host, _ cluster: Outcome.Resource, _ outcome: Outcome
    ) -> Diagnostic? {
        let data = host.settings["UserData"]
        let others = host.launch.referencedNames.filter { outcome[$0]?.type == "AWS::ECS::Cluster" }
        // A name of one's own can stand in the image, or in the script as it is.
        if data.isAbsent, others.isEmpty, cluster["ClusterName"].isAbsent {
            return warning(
                at: host.launch,
                "nothing tells the instances of '\(host.group.logicalID)' that their cluster is '\(cluster.logicalID)'",
                why: "the agent of ECS on them joins the cluster 'default': tasks find no instance",
                fix: "write ECS_CLUSTER=${\(cluster.logicalID)} into /etc/ecs/ecs.config with UserData")
        }
        guard !others.isEmpty, others.isDisjoint(with: host.clusters.map(\.logicalID)) else { return nil }
        let names = others.sorted().map { "'\($0)'" }.joined(separator: ", ")
        return warning(
            at: data,
            "the instances of '\(host.group.logicalID)' are capacity of '\(cluster.logicalID)', but are told of \(names)",
            why: "the agent of ECS on them joins another cluster: tasks find no instance",
            fix: "write ECS_CLUSTER=${\(cluster.logicalID)}")
    }
}
