// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel

/// A network with a database and tasks, in two stacks that hand values on; small changes break it.
enum Shop {
    struct Database: Resource {
        static let typeName = "AWS::RDS::DBInstance"
        var resource: ResourceDefinition
    }

    static let vpc = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16", enableDnsHostnames: true)
    static let privateSubnet = EC2.Subnet("PrivateSubnet", vpcId: vpc.ref, cidrBlock: "10.0.0.0/24")
    static let publicSubnet = EC2.Subnet("PublicSubnet", vpcId: vpc.ref, cidrBlock: "10.0.1.0/24")
    static let webGroup = EC2.SecurityGroup("WebGroup", groupDescription: "tasks", vpcId: vpc.ref)
    static let databaseGroup = EC2.SecurityGroup("DatabaseGroup", groupDescription: "database", vpcId: vpc.ref)

    static let vpcId = SharedValue<ID<EC2.VPC>>("VpcId", stackName: "shop-network", by: .export)
    static let subnetId = SharedValue<ID<EC2.Subnet>>("SubnetId", stackName: "shop-network")
    static let groupId = SharedValue<ID<EC2.SecurityGroup>>("GroupId", stackName: "shop-network", by: .ssmParameter)

    /// What a test changes.
    struct Change {
        var publiclyAccessible: Value<Bool> = false
        var databaseSubnet = privateSubnet
        var taskSubnet = privateSubnet
        var peer: EC2.SecurityGroup.Ingress = .init(
            ipProtocol: "tcp", fromPort: 5432, sourceSecurityGroupId: webGroup.ref, toPort: 5432)
        var assignPublicIp: ECS.Service.AwsVpcConfiguration.AssignPublicIp = .disabled
    }

    struct Network: Stack {
        let name = "network"
        let description = "A network and a database"
        var change = Change()

        var body: some StackContent {
            let stage = Parameter<Value<String>>("Stage", default: "dev", allowedValues: ["dev", "prod"])
            let isProd = Condition("IsProd", .equals(stage.ref, "prod"))
            let gateway = EC2.InternetGateway("Gateway")
            let attachment = EC2.VPCGatewayAttachment("Attachment", vpcId: vpc.ref, internetGatewayId: gateway.ref)
            let table = EC2.RouteTable("PublicTable", vpcId: vpc.ref)
            let inner = EC2.RouteTable("PrivateTable", vpcId: vpc.ref)
            stage
            isProd
            [vpc, privateSubnet, publicSubnet, gateway, table, inner] as [any Resource]
            attachment
            EC2.Route("Out", routeTableId: table.ref, destinationCidrBlock: "0.0.0.0/0", gatewayId: .init(gateway.ref))
                .dependsOn(attachment)
            EC2.SubnetRouteTableAssociation("PublicPlace", routeTableId: table.ref, subnetId: publicSubnet.ref)
            EC2.SubnetRouteTableAssociation("PrivatePlace", routeTableId: inner.ref, subnetId: privateSubnet.ref)
            webGroup
            EC2.SecurityGroup(
                "DatabaseGroup", groupDescription: "database", securityGroupIngress: [change.peer], vpcId: vpc.ref)
            UntypedResource(
                "DatabaseSubnets", type: "AWS::RDS::DBSubnetGroup",
                properties: [
                    "DBSubnetGroupDescription": "database", "SubnetIds": [.init(change.databaseSubnet.ref)],
                ])
            UntypedResource(
                "Database", type: "AWS::RDS::DBInstance",
                properties: [
                    "Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "StorageEncrypted": true,
                    "DBSubnetGroupName": .init(Value<String>.unchecked(.ref("DatabaseSubnets"))),
                    "VPCSecurityGroups": [.init(databaseGroup.ref)],
                    "PubliclyAccessible": .init(change.publiclyAccessible),
                    "MultiAZ": .init(Value<Bool>.if(isProd, then: true, else: false)),
                ])
            SQS.Queue("Alarms").condition(isProd)
            Output("Name", "\(.stackName)-\(stage.ref)")
            vpcId.provided(vpc.ref)
            subnetId.provided(change.taskSubnet.ref)
            groupId.provided(webGroup.ref)
        }
    }

    struct Web: Stack {
        let name = "web"
        let description = "Tasks"
        var change = Change()

        var body: some StackContent {
            EC2.VPCEndpoint(
                "S3", vpcId: vpcId.consumed,
                routeTableIds: [.unchecked(.call("Fn::ImportValue", "network-tables"))],
                serviceName: "com.amazonaws.eu-west-1.s3")
            EC2.VPCEndpoint(
                "Logs", vpcId: vpcId.consumed, privateDnsEnabled: true, securityGroupIds: [groupId.consumed],
                serviceName: "com.amazonaws.eu-west-1.logs", subnetIds: [subnetId.consumed],
                vpcEndpointType: .interface)
            ECS.Service(
                "Service", launchType: .fargate,
                networkConfiguration: .init(
                    awsvpcConfiguration: .init(
                        assignPublicIp: change.assignPublicIp, securityGroups: [groupId.consumed],
                        subnets: [subnetId.consumed])))
        }
    }

    static func environment(_ change: (inout Change) -> Void = { _ in }) -> Environment {
        var changed = Change()
        change(&changed)
        return Environment("shop", region: .euWest1, account: "123456789012") {
            Network(change: changed)
            Web(change: changed)
        }
    }

    /// A task that is started in the private subnet, which has no way out.
    static var lonelyTask: [any Resource] {
        let inner = EC2.RouteTable("PrivateTable", vpcId: vpc.ref)
        let definition = ECS.TaskDefinition(
            "Task",
            containerDefinitions: [
                .init(image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1", name: "web")
            ], networkMode: .awsvpc, requiresCompatibilities: ["FARGATE"])
        return [
            vpc, privateSubnet, inner, webGroup, definition,
            EC2.SubnetRouteTableAssociation("PrivatePlace", routeTableId: inner.ref, subnetId: privateSubnet.ref),
            ECS.Service(
                "Service", launchType: .fargate,
                networkConfiguration: .init(
                    awsvpcConfiguration: .init(
                        assignPublicIp: .disabled, securityGroups: [webGroup.ref], subnets: [privateSubnet.ref])),
                taskDefinition: definition.ref),
        ]
    }
}
