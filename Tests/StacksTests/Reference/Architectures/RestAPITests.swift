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

    @Test func theVPCResolvesTheEndpointsNames() {
        stack.expect(
            every: EC2.VPC("*", cidrBlock: .ref("VpcCidrBlock"), enableDnsHostnames: true, enableDnsSupport: true))
    }

    @Test func everySubnetIsPrivateAndOnTheRouteTableOfTheS3Endpoint() {
        #expect(stack.count(EC2.Subnet.self) == 2)
        #expect(stack.count(EC2.SubnetRouteTableAssociation.self) == 2)
        let subnets = stack.expect(every: EC2.Subnet("*", vpcId: .any, mapPublicIpOnLaunch: false))
        for (index, subnet) in subnets.enumerated() {
            #expect(subnet["CidrBlock"] == .call("Fn::Select", [.number(index), .ref("PrivateSubnetCidrBlocks")]))
            stack.expect(
                1,
                EC2.SubnetRouteTableAssociation(
                    "*", routeTableId: .ref("PrivateRouteTable"), subnetId: .ref(subnet.logicalID)))
        }
        stack.expect(
            EC2.VPCEndpoint(
                "S3Endpoint", vpcId: .any, routeTableIds: [.ref("PrivateRouteTable")], vpcEndpointType: .gateway))
    }

    @Test(arguments: [("EcrApiEndpoint", "ecr.api"), ("EcrDkrEndpoint", "ecr.dkr"), ("LogsEndpoint", "logs")])
    func interfaceEndpointsHavePrivateNamesInEverySubnet(logicalID: String, service: String) {
        stack.expect(
            EC2.VPCEndpoint(
                logicalID, vpcId: .any, privateDnsEnabled: true,
                securityGroupIds: [.getAtt("EndpointSecurityGroup", "GroupId")],
                serviceName: "com.amazonaws.\(.region).\(service)",
                subnetIds: [.ref("PrivateSubnet1"), .ref("PrivateSubnet2")]))
    }

    @Test func groupsNameEachOtherAndNobodySpeaksToEveryone() throws {
        stack.expect(every: EC2.SecurityGroup("*", groupDescription: .any, securityGroupIngress: .absent))
        let toEveryone: EC2.SecurityGroup.Egress = .init(ipProtocol: .any, cidrIp: "0.0.0.0/0")
        stack.expect(
            none: EC2.SecurityGroup(
                "*", groupDescription: .any, securityGroupEgress: .oneOf(.absent, [], .containing(toEveryone))))
        let tasks = try stack.resource(EC2.SecurityGroup.self, "WebSecurityGroup")
        #expect(tasks["SecurityGroupEgress[0].DestinationSecurityGroupId"]?.refers(to: "EndpointSecurityGroup") == true)
        #expect(tasks["SecurityGroupEgress[1].DestinationPrefixListId"] == .ref("S3PrefixListId"))
        stack.expect(
            EC2.SecurityGroupIngress(
                "WebIngressFromLoadBalancer", ipProtocol: .any, fromPort: .ref("WebPort"),
                sourceSecurityGroupId: .getAtt("LoadBalancerSecurityGroup", "GroupId")))
        stack.expect(
            EC2.SecurityGroupIngress(
                "EndpointIngressFromWeb", ipProtocol: .any, fromPort: 443,
                sourceSecurityGroupId: .getAtt("WebSecurityGroup", "GroupId")))
    }

    @Test func theLoadBalancerIsInternalAndTakesPrivateLink() {
        stack.expect(
            every: ElasticLoadBalancingV2.LoadBalancer(
                "*", enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "off",
                loadBalancerAttributes: [.init(key: "load_balancing.cross_zone.enabled", value: "true")],
                scheme: .internal, securityGroups: [.getAtt("LoadBalancerSecurityGroup", "GroupId")], type: .network))
    }

    @Test func theHealthCheckIsHTTPAndDeregistrationIsQuick() {
        stack.expect(
            every: ElasticLoadBalancingV2.TargetGroup(
                "*", healthCheckPath: .ref("WebHealthCheckPath"), healthCheckProtocol: "HTTP", protocol: "TCP",
                targetGroupAttributes: [.init(key: "deregistration_delay.timeout_seconds", value: "30")],
                targetType: .ip))
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
        stack.expect(
            ECS.Service(
                "*",
                deploymentConfiguration: .init(
                    deploymentCircuitBreaker: .exactly(.init(enable: true, rollback: true))),
                desiredCount: .ref("WebTaskCount"),
                networkConfiguration: .init(awsvpcConfiguration: .init(assignPublicIp: .disabled))))
        #expect(
            service["LoadBalancers[0].ContainerName"]
                == (try stack.resource(ECS.TaskDefinition.self))["ContainerDefinitions[0].Name"])
    }

    @Test func theRolesAreTwoWithoutMoreThanTheyNeed() throws {
        stack.expect(
            every: ECS.TaskDefinition(
                "*", executionRoleArn: .getAtt("WebExecutionRole", "Arn"), taskRoleArn: .getAtt("WebTaskRole", "Arn")))
        let trust: Document = .policy(.allow("sts:AssumeRole", principal: .service("ecs-tasks.amazonaws.com")))
        let roles = stack.expect(every: IAM.Role("Web*", assumeRolePolicyDocument: trust, roleName: .absent))
        #expect(roles.count == 2)
        stack.expect(IAM.Role("WebTaskRole", assumeRolePolicyDocument: .any, policies: .absent))
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

    @Test func theAPIAnswersAtTheRootAndBelow() {
        stack.expect(
            ApiGateway.Method(
                "RootMethod", httpMethod: "ANY", resourceId: .getAtt("Api", "RootResourceId"), restApiId: .any,
                authorizationType: "NONE", integration: .init(type: "HTTP_PROXY", connectionType: "VPC_LINK")))
        stack.expect(
            ApiGateway.Method(
                "ProxyMethod", httpMethod: "ANY", resourceId: .any, restApiId: .any, authorizationType: "NONE",
                integration: .init(
                    type: "HTTP_PROXY", connectionType: "VPC_LINK",
                    requestParameters: .exactly(["integration.request.path.proxy": "method.request.path.proxy"])),
                requestParameters: .exactly(["method.request.path.proxy": true])))
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
        stack.expect(
            every: ApiGateway.Stage(
                "*", restApiId: .any, deploymentId: .ref(deployment.logicalID), stageName: .ref("Stage")))
    }

    /// Images and archives come through as they are.
    @Test func bodiesThatAreNoTextAreNotTouched() {
        stack.expect(ApiGateway.RestApi("Api", binaryMediaTypes: ["*/*"]))
    }

    /// A deployment holds its authorisers: with the old one, whoever that admits stays admitted.
    @Test func anotherAuthoriserIsAnotherDeployment() throws {
        func deployment(_ function: String) throws -> String {
            let arn = "arn:aws:lambda:eu-west-1:123456789012:function:\(function)"
            let settings = RestAPISettings(authorization: .lambda(functionArn: arn))
            return try StackUnderTest(ServiceStack(.arranged(.restAPI(settings))))
                .resource(ApiGateway.Deployment.self).logicalID
        }
        #expect(try deployment("gate") == deployment("gate"))
        #expect(try deployment("gate") != deployment("fence"))
    }

    @Test func whatChangesWithoutTheMethodsStandsInTheStage() throws {
        stack.expect(
            every: ApiGateway.Stage(
                "*", restApiId: .any,
                variables: ["vpcLinkId": .ref("VpcLink"), "host": .getAtt("LoadBalancer", "DNSName")]))
        stack.expect(
            every: ApiGateway.Method(
                "*", httpMethod: .any, resourceId: .any, restApiId: .any,
                integration: .init(
                    type: .any, connectionId: "${stageVariables.vpcLinkId}",
                    uri: .matching(#"^http://\$\{stageVariables\.host\}:\$\{stageVariables\.port\}/"#))))
    }

    @Test func theVPCLinkHasOneLoadBalancerAndWaitsUntilItIsActive() {
        let balancer = ElasticLoadBalancingV2.LoadBalancer("LoadBalancer")
        let links = stack.expect(
            every: ApiGateway.VpcLink("*", name: .any, targetArns: [balancer.ref]).dependsOn(balancer))
        #expect(links.map(\.dependsOn) == [["LoadBalancer"]])
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

    @Test func nothingHasAFixedPhysicalName() {
        stack.expect(every: ECS.Cluster("*", clusterName: .absent))
        stack.expect(every: ECS.Service("*", serviceName: .absent))
        stack.expect(every: ECS.TaskDefinition("*", family: .absent))
        stack.expect(every: Logs.LogGroup("*", logGroupName: .absent))
        stack.expect(every: ElasticLoadBalancingV2.LoadBalancer("*", name: .absent))
        stack.expect(every: ElasticLoadBalancingV2.TargetGroup("*", name: .absent))
        stack.expect(every: EC2.SecurityGroup("*", groupDescription: .any, groupName: .absent))
    }

    @Test func printsTheURL() {
        stack.expect(
            Output("Url", .sub("https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/${ApiStage}")))
    }
}
