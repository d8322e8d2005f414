// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// How clients come to a load balancer by a REST API and a VPC link of the second version.
@Suite struct IngressPathTests {
    private func paths(
        connection: String = #""${stageVariables.link}""#, target: String = #"{"Ref": "Balancer"}"#,
        source: String = #"{"Ref": "Links"}"#
    ) throws -> [String] {
        let subnet =
            #"{"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}}"#
        let method = #"""
            {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "HttpMethod": "ANY", "Integration": {
             "Type": "HTTP_PROXY", "ConnectionType": "VPC_LINK", "ConnectionId": \#(connection), "IntegrationTarget": \#(target)}}}
            """#
        let template = try Template(
            json: #"""
                {"Resources": {
                 "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}, "A": \#(subnet),
                 "Links": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"VpcId": {"Ref": "Vpc"}}},
                 "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [
                   {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "SourceSecurityGroupId": \#(source)}]}},
                 "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {
                   "Scheme": "internal", "Subnets": [{"Ref": "A"}], "SecurityGroups": [{"Ref": "Group"}]}},
                 "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {
                   "LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80, "Protocol": "HTTP", "DefaultActions": []}},
                 "Link": {"Type": "AWS::ApiGatewayV2::VpcLink", "Properties": {
                   "Name": "link", "SubnetIds": [{"Ref": "A"}], "SecurityGroupIds": [{"Ref": "Links"}]}},
                 "Api": {"Type": "AWS::ApiGateway::RestApi"}, "Root": \#(method), "Proxy": \#(method),
                 "Stage": {"Type": "AWS::ApiGateway::Stage", "Properties": {
                   "RestApiId": {"Ref": "Api"}, "Variables": {"link": {"Ref": "Link"}}}}}}
                """#)
        return Traffic(template.outcomes()[0]).paths.map(\.description)
    }

    private static let path =
        "client -> API 'Api' -> VPC link 'Link' -> load balancer 'Balancer' -> listener 'Listener'"

    @Test func theLinkIsNamedByAVariableOfTheStage() throws { #expect(try paths() == [Self.path]) }

    @Test func orByAReference() throws { #expect(try paths(connection: #"{"Ref": "Link"}"#) == [Self.path]) }

    @Test func theGroupOfTheLoadBalancerAdmitsThatOfTheLink() throws {
        let broken = try paths(source: #"{"Ref": "Group"}"#)
        #expect(broken.count == 1)
        #expect(
            broken.first?.hasPrefix("client -> API 'Api' -> VPC link 'Link' -X-> load balancer 'Balancer': ") == true)
    }

    @Test func whoseLinkIsNotKnownIsSomebody() throws {
        for connection in [#""${stageVariables.other}""#, #"{"Fn::ImportValue": "link"}"#] {
            #expect(try paths(connection: connection).map { $0.hasPrefix("client -> load balancer") } == [true])
        }
    }
}
