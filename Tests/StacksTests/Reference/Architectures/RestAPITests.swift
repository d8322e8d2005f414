// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Every row of the architecture, and what goes wrong with it when a template does not take care.
@Suite struct RestAPITests {
    let stack = StackUnderTest(ServiceStack(Sample.development))

    @Test func hasNoFindings() { #expect(stack.diagnostics.isEmpty) }

    @Test func theVPCResolvesTheEndpointsNames() throws {
        let vpc = try stack.resource(EC2.VPC.self)
        #expect(vpc["EnableDnsHostnames"] == true)
        #expect(vpc["EnableDnsSupport"] == true)
        #expect(vpc["CidrBlock"] == .ref("VpcCidrBlock"))
    }

    @Test func everySubnetIsPrivateAndOnTheRouteTableOfTheS3Endpoint() throws {
        #expect(stack.count(EC2.Subnet.self) == 2)
        #expect(stack.count(EC2.SubnetRouteTableAssociation.self) == 2)
        for (index, subnet) in stack.resources(EC2.Subnet.self).enumerated() {
            #expect(subnet["MapPublicIpOnLaunch"] == false)
            #expect(subnet["CidrBlock"] == .call("Fn::Select", [.number(index), .ref("PrivateSubnetCidrBlocks")]))
            let association = stack.resources(EC2.SubnetRouteTableAssociation.self)[index]
            #expect(association["SubnetId"] == .ref(subnet.logicalID))
            #expect(association["RouteTableId"] == .ref("PrivateRouteTable"))
        }
        #expect(try stack.resource(EC2.VPCEndpoint.self, "S3Endpoint")["RouteTableIds"] == [.ref("PrivateRouteTable")])
        #expect(try stack.resource(EC2.VPCEndpoint.self, "S3Endpoint")["VpcEndpointType"] == "Gateway")
    }

    @Test(arguments: [("EcrApiEndpoint", "ecr.api"), ("EcrDkrEndpoint", "ecr.dkr"), ("LogsEndpoint", "logs")])
    func interfaceEndpointsHavePrivateNamesInEverySubnet(logicalID: String, service: String) throws {
        let endpoint = try stack.resource(EC2.VPCEndpoint.self, logicalID)
        #expect(endpoint["ServiceName"] == .sub("com.amazonaws.${AWS::Region}.\(service)"))
        #expect(endpoint["PrivateDnsEnabled"] == true)
        #expect(endpoint["SubnetIds"] == [.ref("PrivateSubnet1"), .ref("PrivateSubnet2")])
        #expect(endpoint["SecurityGroupIds"] == [.getAtt("EndpointSecurityGroup", "GroupId")])
    }

    @Test func groupsNameEachOtherAndNobodySpeaksToEveryone() throws {
        for group in stack.resources(EC2.SecurityGroup.self) {
            #expect(group["SecurityGroupIngress"] == nil)
            let egress = try #require(group["SecurityGroupEgress"]?.arrayValue)
            #expect(!egress.isEmpty)
            #expect(!egress.contains { $0["CidrIp"] == "0.0.0.0/0" })
        }
        let tasks = try stack.resource(EC2.SecurityGroup.self, "WebSecurityGroup")
        #expect(tasks["SecurityGroupEgress[0].DestinationSecurityGroupId"]?.refers(to: "EndpointSecurityGroup") == true)
        #expect(tasks["SecurityGroupEgress[1].DestinationPrefixListId"] == .ref("S3PrefixListId"))
        let toTasks = try stack.resource(EC2.SecurityGroupIngress.self, "WebIngressFromLoadBalancer")
        #expect(toTasks["SourceSecurityGroupId"]?.refers(to: "LoadBalancerSecurityGroup") == true)
        #expect(toTasks["FromPort"] == .ref("WebPort"))
        let toEndpoints = try stack.resource(EC2.SecurityGroupIngress.self, "EndpointIngressFromWeb")
        #expect(toEndpoints["SourceSecurityGroupId"]?.refers(to: "WebSecurityGroup") == true)
        #expect(toEndpoints["FromPort"] == 443)
    }

    @Test func theLoadBalancerIsInternalAndTakesPrivateLink() throws {
        let balancer = try stack.resource(ElasticLoadBalancingV2.LoadBalancer.self)
        #expect(balancer["Type"] == "network")
        #expect(balancer["Scheme"] == "internal")
        #expect(balancer["SecurityGroups"] == [.getAtt("LoadBalancerSecurityGroup", "GroupId")])
        #expect(balancer["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"] == "off")
        #expect(
            balancer["LoadBalancerAttributes"] == [["Key": "load_balancing.cross_zone.enabled", "Value": "true"]])
    }

    @Test func theHealthCheckIsHTTPAndDeregistrationIsQuick() throws {
        let targets = try stack.resource(ElasticLoadBalancingV2.TargetGroup.self)
        #expect(targets["Protocol"] == "TCP")
        #expect(targets["TargetType"] == "ip")
        #expect(targets["HealthCheckProtocol"] == "HTTP")
        #expect(targets["HealthCheckPath"] == .ref("WebHealthCheckPath"))
        #expect(
            targets["TargetGroupAttributes"] == [["Key": "deregistration_delay.timeout_seconds", "Value": "30"]])
    }

    @Test func onePortGoesAllTheWay() throws {
        let port: Node = .ref("WebPort")
        #expect(try stack.resource(ElasticLoadBalancingV2.TargetGroup.self)["Port"] == port)
        #expect(try stack.resource(ElasticLoadBalancingV2.Listener.self)["Port"] == port)
        #expect(try stack.resource(ECS.Service.self)["LoadBalancers[0].ContainerPort"] == port)
        let task = try stack.resource(ECS.TaskDefinition.self)
        #expect(task["ContainerDefinitions[0].PortMappings[0].ContainerPort"] == port)
        #expect(try stack.resource(ApiGateway.Stage.self)["Variables.port"] == port)
    }

    @Test func theServiceWaitsForWhatItsTasksNeed() throws {
        let service = try stack.resource(ECS.Service.self)
        let needed = ["WebListener", "EcrApiEndpoint", "EcrDkrEndpoint", "LogsEndpoint", "S3Endpoint"]
        #expect(Set(needed).isSubset(of: service.dependsOn))
        #expect(service["DeploymentConfiguration.DeploymentCircuitBreaker"] == ["Enable": true, "Rollback": true])
        #expect(service["NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp"] == "DISABLED")
        #expect(service["DesiredCount"] == .ref("WebTaskCount"))
        #expect(
            service["LoadBalancers[0].ContainerName"]
                == (try stack.resource(ECS.TaskDefinition.self))["ContainerDefinitions[0].Name"])
    }

    @Test func theRolesAreTwoWithoutMoreThanTheyNeed() throws {
        let task = try stack.resource(ECS.TaskDefinition.self)
        #expect(task["ExecutionRoleArn"] == .getAtt("WebExecutionRole", "Arn"))
        #expect(task["TaskRoleArn"] == .getAtt("WebTaskRole", "Arn"))
        let roles = stack.resources(IAM.Role.self).filter { $0.logicalID.hasPrefix("Web") }
        #expect(roles.count == 2)
        for role in roles {
            #expect(role["RoleName"] == nil)
            #expect(role["AssumeRolePolicyDocument.Statement[0].Principal.Service"] == "ecs-tasks.amazonaws.com")
        }
        #expect(try stack.resource(IAM.Role.self, "WebTaskRole")["Policies"] == nil)
        let policies = try #require(stack.resource(IAM.Role.self, "WebExecutionRole")["Policies"]?.arrayValue)
        let statements = policies.flatMap { $0["PolicyDocument"]?["Statement"]?.arrayValue ?? [] }
        #expect(statements.filter { $0["Resource"] == "*" }.map { $0["Action"] } == ["ecr:GetAuthorizationToken"])
        #expect(statements.contains { $0["Resource"] == .getAtt("WebLogGroup", "Arn") })
    }

    @Test func logsGoToTheStacksOwnGroup() throws {
        let options = try stack.resource(ECS.TaskDefinition.self)["ContainerDefinitions[0].LogConfiguration.Options"]
        #expect(options?["awslogs-group"] == .ref("WebLogGroup"))
        #expect(options?["awslogs-stream-prefix"] == "ecs")
        #expect(try stack.resource(Logs.LogGroup.self)["RetentionInDays"] == .ref("LogRetentionInDays"))
    }

    @Test func theAPIAnswersAtTheRootAndBelow() throws {
        let root = try stack.resource(ApiGateway.Method.self, "RootMethod")
        #expect(root["ResourceId"] == .getAtt("Api", "RootResourceId"))
        let proxy = try stack.resource(ApiGateway.Method.self, "ProxyMethod")
        #expect(proxy["RequestParameters"] == ["method.request.path.proxy": true])
        #expect(
            proxy["Integration.RequestParameters"]
                == ["integration.request.path.proxy": "method.request.path.proxy"])
        for method in [root, proxy] {
            #expect(method["Integration.Type"] == "HTTP_PROXY")
            #expect(method["Integration.ConnectionType"] == "VPC_LINK")
            #expect(method["HttpMethod"] == "ANY")
            #expect(method["AuthorizationType"] == "NONE")
        }
    }

    @Test func theAPIIsOfTheRegionAndEveryMethodIsMeasured() throws {
        #expect(try stack.resource(ApiGateway.RestApi.self)["EndpointConfiguration"] == ["Types": ["REGIONAL"]])
        #expect(
            try stack.resource(ApiGateway.Stage.self)["MethodSettings"]
                == [["HttpMethod": "*", "MetricsEnabled": true, "ResourcePath": "/*"]])
        for method in stack.resources(ApiGateway.Method.self) {
            #expect(method["Integration.IntegrationHttpMethod"] == "ANY")
        }
    }

    @Test func theDeploymentFollowsTheMethodsAndComesAfterThem() throws {
        let deployment = try stack.resource(ApiGateway.Deployment.self)
        #expect(deployment.dependsOn == ["RootMethod", "ProxyMethod"])
        #expect(deployment.logicalID != "Deployment")
        let stage = try stack.resource(ApiGateway.Stage.self)
        #expect(stage["DeploymentId"] == .ref(deployment.logicalID))
        #expect(stage["StageName"] == .ref("Stage"))
    }

    @Test func whatChangesWithoutTheMethodsStandsInTheStage() throws {
        let variables = try #require(stack.resource(ApiGateway.Stage.self)["Variables"])
        #expect(variables["vpcLinkId"] == .ref("VpcLink"))
        #expect(variables["host"] == .getAtt("LoadBalancer", "DNSName"))
        for method in stack.resources(ApiGateway.Method.self) {
            #expect(method["Integration.ConnectionId"] == "${stageVariables.vpcLinkId}")
            #expect(
                method["Integration.Uri"]?.stringValue?.hasPrefix(
                    "http://${stageVariables.host}:${stageVariables.port}/") == true)
        }
    }

    @Test func theVPCLinkHasOneLoadBalancerAndWaitsUntilItIsActive() throws {
        let link = try stack.resource(ApiGateway.VpcLink.self)
        #expect(link["TargetArns"] == [.ref("LoadBalancer")])
        #expect(link.dependsOn == ["LoadBalancer"])
    }

    @Test func everythingThatCanBeTaggedIsTagged() {
        let taggable: Set = [
            "AWS::ApiGateway::RestApi", "AWS::ApiGateway::Stage", "AWS::ApiGateway::VpcLink", "AWS::EC2::RouteTable",
            "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC", "AWS::EC2::VPCEndpoint",
            "AWS::ECS::Cluster", "AWS::ECS::Service", "AWS::ECS::TaskDefinition",
            "AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::IAM::Role", "AWS::Logs::LogGroup",
        ]
        let tagged = stack.template.resources.filter { resource in
            let keys = resource.properties["Tags"]?.arrayValue?.compactMap { $0["Key"]?.stringValue } ?? []
            return Set(keys).isSuperset(of: ["Deployment", "Environment"])
        }
        for resource in stack.template.resources where taggable.contains(resource.type) {
            #expect(tagged.contains { $0.logicalID == resource.logicalID }, "\(resource.logicalID)")
        }
        #expect(taggable.isSubset(of: tagged.map(\.type)))
    }

    @Test func nothingHasAFixedPhysicalName() throws {
        #expect(try stack.resource(ECS.Cluster.self)["ClusterName"] == nil)
        #expect(try stack.resource(ECS.Service.self)["ServiceName"] == nil)
        #expect(try stack.resource(ECS.TaskDefinition.self)["Family"] == nil)
        #expect(try stack.resource(Logs.LogGroup.self)["LogGroupName"] == nil)
        #expect(try stack.resource(ElasticLoadBalancingV2.LoadBalancer.self)["Name"] == nil)
        #expect(try stack.resource(ElasticLoadBalancingV2.TargetGroup.self)["Name"] == nil)
        #expect(stack.resources(EC2.SecurityGroup.self).allSatisfy { $0["GroupName"] == nil })
    }

    @Test func printsTheURL() throws {
        #expect(
            try stack.output("Url") == .sub("https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${ApiStage}"))
    }
}
