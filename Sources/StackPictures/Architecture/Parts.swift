// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The resources that are parts of others, which stand for them in pictures.
struct Parts {
    private(set) var owners: [String: String] = [:]

    /// The properties that name what something is a part of.
    private static let properties: [String: String] = [
        "AWS::EFS::MountTarget": "FileSystemId", "AWS::EFS::AccessPoint": "FileSystemId",
        "AWS::RDS::DBInstance": "DBClusterIdentifier", "AWS::DocDB::DBInstance": "DBClusterIdentifier",
        "AWS::Neptune::DBInstance": "DBClusterIdentifier", "AWS::RDS::DBProxyTargetGroup": "DBProxyName",
        "AWS::RDS::DBProxyEndpoint": "DBProxyName", "AWS::ElasticLoadBalancingV2::Listener": "LoadBalancerArn",
        "AWS::ElasticLoadBalancingV2::ListenerRule": "ListenerArn",
        "AWS::ElasticLoadBalancingV2::ListenerCertificate": "ListenerArn", "AWS::Lambda::Alias": "FunctionName",
        "AWS::Lambda::Version": "FunctionName", "AWS::Lambda::EventInvokeConfig": "FunctionName",
        "AWS::Lambda::Url": "TargetFunctionArn", "AWS::Lambda::Permission": "FunctionName",
        "AWS::S3::BucketPolicy": "Bucket", "AWS::S3::AccessPoint": "Bucket", "AWS::EC2::EIP": "InstanceId",
        "AWS::CodeDeploy::DeploymentGroup": "ApplicationName", "AWS::Glue::Table": "DatabaseName",
        "AWS::Kinesis::StreamConsumer": "StreamARN", "AWS::EC2::EIPAssociation": "InstanceId",
    ]

    init(_ outcome: Outcome) {
        for resource in outcome.resources {
            let property: String?
            if resource.type.hasPrefix("AWS::ApiGateway::") {
                property = "RestApiId"
            } else if resource.type.hasPrefix("AWS::ApiGatewayV2::") || resource.type.hasPrefix("AWS::AppSync::") {
                property = "ApiId"
            } else {
                property = Self.properties[resource.type]
            }
            if let property, let owner = resource[property].resource, owner != resource.logicalID {
                owners[resource.logicalID] = owner
            }
        }
        for hop in Forwarding(outcome).hops {
            if let balancer = hop.listener?["LoadBalancerArn"].resource, owners[hop.targetGroup.logicalID] == nil {
                owners[hop.targetGroup.logicalID] = balancer
            }
        }
        for service in outcome.resources(of: "AWS::ECS::Service") {
            if let definition = service["TaskDefinition"].resource, owners[definition] == nil {
                owners[definition] = service.logicalID
            }
        }
        for group in outcome.resources(of: "AWS::AutoScaling::AutoScalingGroup") {
            let template = group["LaunchTemplate"]["LaunchTemplateId"]
            for value in [group["LaunchConfigurationName"], template] {
                if let name = value.resource, owners[name] == nil { owners[name] = group.logicalID }
            }
        }
    }
}
