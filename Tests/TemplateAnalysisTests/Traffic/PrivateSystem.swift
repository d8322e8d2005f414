// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// A service in private subnets behind a network load balancer, its endpoints and its role: all paths are open. Tests
/// change one line and look at what breaks.
enum PrivateSystem {
    /// The findings about paths and permissions after each text has taken the place of another.
    static func findings(_ changes: (String, String)...) throws -> [Diagnostic] {
        var text = json
        for (old, new) in changes {
            try #require(text.contains(old), "the fixture has no \(old)")
            text = text.replacingFirst(old, with: new)
        }
        let template = try Template(json: text)
        let rules: Set = [
            "unreachable-aws-service", "unreachable-target", "unreachable-listener", "unreachable-server",
            "unreachable-called-service", "missing-task-permission", "exposed-target",
        ]
        return Validator.diagnostics(for: ValidationInput(template: template)).filter { rules.contains($0.rule) }
    }

    static let json = #"""
        {"Parameters": {"Port": {"Type": "Number", "Default": 8080}, "Image": {"Type": "String"}},
        "Resources": {
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true, "EnableDnsSupport": true}},
        "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
        "B": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24"}},
        "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
        "AssociationA": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "A"}, "RouteTableId": {"Ref": "Table"}}},
        "AssociationB": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "B"}, "RouteTableId": {"Ref": "Table"}}},
        "Endpoints": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "Endpoints", "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": {"Fn::GetAtt": ["Vpc", "CidrBlock"]}}]}},
        "Api": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "Vpc"}, "VpcEndpointType": "Interface", "PrivateDnsEnabled": true, "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.ecr.api"}, "SubnetIds": [{"Ref": "A"}, {"Ref": "B"}], "SecurityGroupIds": [{"Ref": "Endpoints"}]}},
        "Registry": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "Vpc"}, "VpcEndpointType": "Interface", "PrivateDnsEnabled": true, "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.ecr.dkr"}, "SubnetIds": [{"Ref": "A"}, {"Ref": "B"}], "SecurityGroupIds": [{"Ref": "Endpoints"}]}},
        "Logs": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "Vpc"}, "VpcEndpointType": "Interface", "PrivateDnsEnabled": true, "ServiceName": {"Fn::Join": [".", ["com.amazonaws", {"Ref": "AWS::Region"}, "logs"]]}, "SubnetIds": [{"Ref": "A"}], "SecurityGroupIds": [{"Ref": "Endpoints"}]}},
        "S3": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "Vpc"}, "VpcEndpointType": "Gateway", "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.s3"}, "RouteTableIds": [{"Ref": "Table"}]}},
        "Tasks": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "Tasks", "VpcId": {"Ref": "Vpc"}, "SecurityGroupEgress": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}]}},
        "FromVpc": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {"GroupId": {"Fn::GetAtt": ["Tasks", "GroupId"]}, "IpProtocol": "tcp", "FromPort": {"Ref": "Port"}, "ToPort": {"Ref": "Port"}, "CidrIp": "10.0.0.0/16"}},
        "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Type": "network", "Scheme": "internal", "Subnets": [{"Ref": "A"}, {"Ref": "B"}]}},
        "Targets": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": {"Ref": "Port"}, "Protocol": "TCP", "TargetType": "ip", "VpcId": {"Ref": "Vpc"}, "HealthCheckProtocol": "HTTP", "HealthCheckPath": "/", "HealthCheckPort": "traffic-port"}},
        "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80, "Protocol": "TCP", "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Targets"}}]}},
        "Group": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7}},
        "Execution": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"}, "Action": "sts:AssumeRole"}]}, "Policies": [{"PolicyName": "Start", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ecr:*", "Resource": "*"}, {"Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": {"Fn::GetAtt": ["Group", "Arn"]}}]}}]}},
        "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"RequiresCompatibilities": ["FARGATE"], "NetworkMode": "awsvpc", "Cpu": "256", "Memory": "512", "ExecutionRoleArn": {"Fn::GetAtt": ["Execution", "Arn"]}, "ContainerDefinitions": [{"Name": "web", "Image": {"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/web:1"}, "PortMappings": [{"ContainerPort": {"Ref": "Port"}}], "LogConfiguration": {"LogDriver": "awslogs", "Options": {"awslogs-group": {"Ref": "Group"}, "awslogs-region": {"Ref": "AWS::Region"}, "awslogs-stream-prefix": "web"}}}]}},
        "Service": {"Type": "AWS::ECS::Service", "DependsOn": ["Listener"], "Properties": {"LaunchType": "FARGATE", "TaskDefinition": {"Ref": "Task"}, "LoadBalancers": [{"ContainerName": "web", "ContainerPort": {"Ref": "Port"}, "TargetGroupArn": {"Ref": "Targets"}}], "NetworkConfiguration": {"AwsvpcConfiguration": {"AssignPublicIp": "DISABLED", "SecurityGroups": [{"Ref": "Tasks"}], "Subnets": [{"Ref": "A"}, {"Ref": "B"}]}}}}
        }}
        """#
}

extension String {
    func replacingFirst(_ old: String, with new: String) -> String {
        guard let range = firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
