// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// A property that takes the name of another resource, which has to be there already.
struct NamedUse {
    let type: String
    let path: [String]
    let target: String
    let nameOfTarget: [String]
    /// The attribute that holds the name; nil for `Ref`.
    let attribute: String?
    /// The property of both that names what the name is unique in.
    let parent: String?
    /// What happens, where it is not that the service refuses the name.
    let answer: String?

    struct Named {
        let resource: Outcome.Resource
        let name: PropertyValue
    }

    private init(
        _ type: String, _ path: String, _ target: String, _ name: String, attribute: String? = nil,
        parent: String? = nil, answer: String? = nil
    ) {
        self.type = type
        self.path = path.split(separator: ".").map(String.init)
        self.target = target
        nameOfTarget = name.split(separator: ".").map(String.init)
        self.attribute = attribute
        self.parent = parent
        self.answer = answer
    }

    func named(in outcome: Outcome) -> [Named] {
        outcome.resources(of: target).compactMap { resource in
            let name = resource.properties.value(at: nameOfTarget)
            return name.isAbsent ? nil : Named(resource: resource, name: name)
        }
    }

    func isOfOneParent(_ owner: Outcome.Resource, _ target: Outcome.Resource) -> Bool {
        parent.map { owner[$0].equals(target[$0]) == true } ?? true
    }

    static let all: [NamedUse] = services + groups + identities

    private static let namespaceOfECS =
        "ECS makes a namespace of a name that it does not find, and that of the template is then another"

    private static let services = [
        NamedUse(
            "AWS::AppSync::Resolver", "DataSourceName", "AWS::AppSync::DataSource", "Name", attribute: "Name",
            parent: "ApiId"),
        NamedUse(
            "AWS::AppSync::FunctionConfiguration", "DataSourceName", "AWS::AppSync::DataSource", "Name",
            attribute: "Name", parent: "ApiId"),
        NamedUse("AWS::ECS::Service", "Cluster", "AWS::ECS::Cluster", "ClusterName"),
        NamedUse("AWS::ECS::Service", "TaskDefinition", "AWS::ECS::TaskDefinition", "Family"),
        NamedUse(
            "AWS::ECS::Cluster", "ServiceConnectDefaults.Namespace", "AWS::ServiceDiscovery::PrivateDnsNamespace",
            "Name", attribute: "Arn", answer: namespaceOfECS),
        NamedUse(
            "AWS::ECS::Cluster", "ServiceConnectDefaults.Namespace", "AWS::ServiceDiscovery::HttpNamespace", "Name",
            attribute: "Arn", answer: namespaceOfECS),
        NamedUse(
            "AWS::ECS::Service", "ServiceConnectConfiguration.Namespace",
            "AWS::ServiceDiscovery::PrivateDnsNamespace", "Name", attribute: "Arn"),
        NamedUse(
            "AWS::ECS::Service", "ServiceConnectConfiguration.Namespace", "AWS::ServiceDiscovery::HttpNamespace",
            "Name", attribute: "Arn"),
        NamedUse("AWS::EKS::Nodegroup", "ClusterName", "AWS::EKS::Cluster", "Name"),
        NamedUse("AWS::EKS::FargateProfile", "ClusterName", "AWS::EKS::Cluster", "Name"),
        NamedUse("AWS::EKS::Addon", "ClusterName", "AWS::EKS::Cluster", "Name"),
        NamedUse("AWS::Events::Rule", "EventBusName", "AWS::Events::EventBus", "Name"),
        NamedUse("AWS::Glue::Table", "DatabaseName", "AWS::Glue::Database", "DatabaseInput.Name"),
        NamedUse("AWS::Lambda::EventSourceMapping", "FunctionName", "AWS::Lambda::Function", "FunctionName"),
        NamedUse("AWS::Lambda::Permission", "FunctionName", "AWS::Lambda::Function", "FunctionName"),
        NamedUse("AWS::Lambda::Version", "FunctionName", "AWS::Lambda::Function", "FunctionName"),
        NamedUse("AWS::Lambda::Alias", "FunctionName", "AWS::Lambda::Function", "FunctionName"),
        NamedUse("AWS::Logs::LogStream", "LogGroupName", "AWS::Logs::LogGroup", "LogGroupName"),
        NamedUse("AWS::Logs::MetricFilter", "LogGroupName", "AWS::Logs::LogGroup", "LogGroupName"),
        NamedUse("AWS::Logs::SubscriptionFilter", "LogGroupName", "AWS::Logs::LogGroup", "LogGroupName"),
        NamedUse("AWS::S3::BucketPolicy", "Bucket", "AWS::S3::Bucket", "BucketName"),
        NamedUse("AWS::Scheduler::Schedule", "GroupName", "AWS::Scheduler::ScheduleGroup", "Name"),
    ]

    private static let groups = [
        NamedUse(
            "AWS::AutoScaling::ScalingPolicy", "AutoScalingGroupName", "AWS::AutoScaling::AutoScalingGroup",
            "AutoScalingGroupName"),
        NamedUse(
            "AWS::AutoScaling::ScheduledAction", "AutoScalingGroupName", "AWS::AutoScaling::AutoScalingGroup",
            "AutoScalingGroupName"),
        NamedUse("AWS::RDS::DBInstance", "DBSubnetGroupName", "AWS::RDS::DBSubnetGroup", "DBSubnetGroupName"),
        NamedUse("AWS::RDS::DBCluster", "DBSubnetGroupName", "AWS::RDS::DBSubnetGroup", "DBSubnetGroupName"),
        NamedUse(
            "AWS::RDS::DBInstance", "DBParameterGroupName", "AWS::RDS::DBParameterGroup", "DBParameterGroupName"),
        NamedUse(
            "AWS::RDS::DBCluster", "DBClusterParameterGroupName", "AWS::RDS::DBClusterParameterGroup",
            "DBClusterParameterGroupName"),
        NamedUse(
            "AWS::ElastiCache::CacheCluster", "CacheSubnetGroupName", "AWS::ElastiCache::SubnetGroup",
            "CacheSubnetGroupName"),
        NamedUse(
            "AWS::ElastiCache::ReplicationGroup", "CacheSubnetGroupName", "AWS::ElastiCache::SubnetGroup",
            "CacheSubnetGroupName"),
    ]

    private static let identities =
        ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"].flatMap { policy in
            [
                NamedUse(policy, "Roles", "AWS::IAM::Role", "RoleName"),
                NamedUse(policy, "Users", "AWS::IAM::User", "UserName"),
                NamedUse(policy, "Groups", "AWS::IAM::Group", "GroupName"),
            ]
        } + [
            NamedUse("AWS::IAM::InstanceProfile", "Roles", "AWS::IAM::Role", "RoleName"),
            NamedUse("AWS::IAM::UserToGroupAddition", "GroupName", "AWS::IAM::Group", "GroupName"),
            NamedUse("AWS::IAM::UserToGroupAddition", "Users", "AWS::IAM::User", "UserName"),
        ]
}
