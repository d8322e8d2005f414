// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import Testing

/// What does not serve while a change is on its way, each beside a change that interrupts nothing.
@Suite struct ServiceInterruptionTests {
    /// A service behind a load balancer.
    private struct Site {
        var port = 8080
        var groupPort = 8080
        var targetPort = 80
        var health = "/"
        var image = "a"
        var least = 100
        var scheme = "internal"
        var name = ""
        var adminPort = ""
        var listenerPort = 80

        var json: String {
            #"""
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
            "LbGroup": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "lb", "VpcId": {"Ref": "Vpc"}}},
            "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "tasks", "VpcId": {"Ref": "Vpc"},
              "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": \#(groupPort), "ToPort": \#(groupPort),
                "SourceSecurityGroupId": {"Ref": "LbGroup"}}\#(adminPort)]}},
            "Lb": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": "\#(scheme)",
              "Subnets": [{"Ref": "Subnet"}], "SecurityGroups": [{"Ref": "LbGroup"}]}},
            "Target": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": \#(targetPort), "Protocol": "HTTP",
              "TargetType": "ip", "VpcId": {"Ref": "Vpc"}, "HealthCheckPath": "\#(health)"}},
            "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Lb"},
              "Port": \#(listenerPort), "Protocol": "HTTP", "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Target"}}]}},
            "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
              "ContainerDefinitions": [{"Name": "web", "Image": "\#(image)", "PortMappings": [{"ContainerPort": \#(port)}]}]}},
            "Service": {"Type": "AWS::ECS::Service", "DependsOn": "Listener", "Properties": {\#(name)
              "TaskDefinition": {"Ref": "Task"}, "DesiredCount": 2, "LaunchType": "FARGATE",
              "DeploymentConfiguration": {"MinimumHealthyPercent": \#(least), "MaximumPercent": 100},
              "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": [{"Ref": "Subnet"}], "SecurityGroups": [{"Ref": "Group"}]}},
              "LoadBalancers": [{"ContainerName": "web", "ContainerPort": \#(port), "TargetGroupArn": {"Ref": "Target"}}]}}
            """#
        }
    }

    private func interruptions(_ old: Site, _ change: (inout Site) -> Void) throws -> [ServiceInterruption] {
        var new = old
        change(&new)
        return try Comparisons.of(old.json, new.json).interruptions
    }

    private func interruptions(_ change: (inout Site) -> Void) throws -> [ServiceInterruption] {
        try interruptions(Site(), change)
    }

    @Test func aNewImageInterruptsNothing() throws {
        #expect(try interruptions { $0.image = "b" } == [])
        #expect(try interruptions { _ in } == [])
    }

    @Test func aPortThatMovesBeforeNewTasksRun() throws {
        let found = try interruptions {
            $0.port = 9090
            $0.groupPort = 9090
        }
        #expect(found.map(\.name) == ["Service"])
        #expect(found.first?.sentence.contains("'Group' admits port 8080 no more") == true, "\(found)")
        #expect(found.first?.sentence.contains("until tasks on the new port run") == true)
        // A rule for both, first, interrupts nothing.
        #expect(
            try interruptions {
                $0.adminPort = #", {"IpProtocol": "tcp", "FromPort": 9090, "ToPort": 9090, "CidrIp": "10.0.0.0/16"}"#
                $0.port = 9090
            } == [])
    }

    @Test func aTargetGroupThatIsReplaced() throws {
        let found = try interruptions { $0.targetPort = 8080 }
        #expect(found.map(\.name) == ["Target"])
        #expect(found.first?.sentence.contains("503") == true, "\(found)")
    }

    @Test func aListenerThatMovesToAnotherPort() throws {
        let found = try interruptions { $0.listenerPort = 8080 }
        #expect(found.map(\.name) == ["Listener"])
        #expect(found.first?.sentence.hasPrefix("it listens on port 8080 and no more on 80") == true, "\(found)")
    }

    @Test func aHealthCheckThatMovesWithTheTasks() throws {
        let found = try interruptions {
            $0.health = "/health"
            $0.image = "b"
        }
        #expect(found.map(\.name) == ["Target"])
        #expect(found.first?.isCertain == false)
        #expect(try interruptions { $0.health = "/health" } == [])
    }

    @Test func aLoadBalancerThatIsReplaced() throws {
        let found = try interruptions { $0.scheme = "internet-facing" }
        #expect(found.map(\.name).contains("Lb"), "\(found)")
        #expect(found.contains { $0.sentence.contains("another DNS name") })
    }

    @Test func aServiceThatIsReplacedRunsTwice() throws {
        let found = try interruptions(Site(name: #""ServiceName": "a","#)) { $0.name = #""ServiceName": "b","# }
        #expect(found.map(\.name) == ["Service"])
        #expect(found.first?.sentence.contains("both run all their tasks") == true)
    }

    @Test func tasksThatNeedNotBeHealthy() throws {
        let found = try interruptions(Site(least: 0)) { $0.image = "b" }
        #expect(found.map(\.name) == ["Service"])
        #expect(found.first?.isCertain == true)
        #expect(found.first?.sentence.contains("are stopped before new ones run") == true)
    }

    @Test func aRuleThatAnotherResourceMakes() throws {
        let base = #"""
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            """#
        let rule = #""IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.1.0.0/16""#
        func group(_ rules: String) -> String {
            #""G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "Vpc"}\#(rules)}}"#
        }
        let inside = "\(base), \(group(#", "SecurityGroupIngress": [{\#(rule)}]"#))"
        func outside(_ id: String) -> String {
            "\(base), \(group("")), "
                + #""\#(id)": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {"GroupId": {"Ref": "G"}, \#(rule)}}"#
        }
        let moved = try Comparisons.of(inside, outside("R")).interruptions
        #expect(moved.map(\.name) == ["G"])
        #expect(moved.first?.isCertain == true)
        let renamed = try Comparisons.of(outside("R"), outside("S")).interruptions
        #expect(renamed.map(\.name) == ["G"])
        #expect(renamed.first?.sentence.contains("may be missing afterwards") == true)
        #expect(try Comparisons.of(inside, inside).interruptions == [])
    }

    @Test func aDeploymentThatStaysWhatItWas() throws {
        func api(_ method: String, deployment: String = "Deployment") -> String {
            #"""
            "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
            "Get": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"},
              "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "HttpMethod": "GET", "AuthorizationType": "\#(method)"}},
            "\#(deployment)": {"Type": "AWS::ApiGateway::Deployment", "DependsOn": "Get", "Properties": {"RestApiId": {"Ref": "Api"}}},
            "Stage": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "Api"}, "StageName": "s",
              "DeploymentId": {"Ref": "\#(deployment)"}}}
            """#
        }
        let found = try Comparisons.of(api("NONE"), api("AWS_IAM")).interruptions
        #expect(found.map(\.name) == ["Deployment"])
        #expect(found.first?.sentence.contains("before 'Get' changed") == true, "\(found)")
        #expect(try Comparisons.of(api("NONE"), api("AWS_IAM", deployment: "Other")).interruptions == [])
        #expect(try Comparisons.of(api("NONE"), api("NONE")).interruptions == [])
    }

    @Test func anAPIThatGoesTakesItsAddressAlong() throws {
        let topic = #""Topic": {"Type": "AWS::SNS::Topic"}"#
        let api = #""Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}}"#
        let kept = api.replacing(#""Properties""#, with: #""DeletionPolicy": "Retain", "Properties""#)
        #expect(try Comparisons.of(api, topic).interruptions.map(\.name) == ["Api"])
        #expect(try Comparisons.of(kept, topic).interruptions == [])
        #expect(try Comparisons.of(topic, api).interruptions == [])
    }

    @Test func anHTTPAPIWithoutAutoDeploy() throws {
        func api(_ uri: String, auto: Bool) -> String {
            #"""
            "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}},
            "To": {"Type": "AWS::ApiGatewayV2::Integration", "Properties": {"ApiId": {"Ref": "Api"},
              "IntegrationType": "HTTP_PROXY", "IntegrationUri": "\#(uri)"}},
            "Deployment": {"Type": "AWS::ApiGatewayV2::Deployment", "Properties": {"ApiId": {"Ref": "Api"}}},
            "Stage": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "Api"}, "StageName": "s",
              "AutoDeploy": \#(auto)}}
            """#
        }
        #expect(
            try Comparisons.of(api("https://a.example", auto: false), api("https://b.example", auto: false))
                .interruptions.map(\.name) == ["Deployment"])
        #expect(
            try Comparisons.of(api("https://a.example", auto: true), api("https://b.example", auto: true))
                .interruptions == [])
    }

    @Test func whatAWSUpdatesWithAnInterruption() throws {
        func database(_ size: String) -> String {
            #""D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "\#(size)", "Engine": "postgres"}}"#
        }
        let comparison = try Comparisons.of(database("db.t4g.micro"), database("db.t4g.small"))
        let interrupts = comparison.change.resources.contains { $0.effect == .interrupted }
        #expect(comparison.interruptions.map(\.name) == (interrupts ? ["D"] : []))
    }
}
