// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@Suite struct PolicyTests {
    @Test func statementsLowerToTheirGrammar() {
        let topic = SNS.Topic("Topic")
        let document: Document = .policy(
            .allow("sts:AssumeRole", principal: .service("ecs-tasks.amazonaws.com")),
            .allow("s3:GetObject", "s3:ListBucket", on: ["\(topic.ref)", "arn:\(.partition):s3:::b/*"], sid: "Read"),
            .deny(
                "*", on: ["*"], principal: .any,
                when: [
                    .bool("aws:SecureTransport", false), .stringEquals("aws:SourceVpc", "a", "b"),
                    .stringEquals("aws:SourceAccount", "\(.accountId)"), .arnLike("aws:SourceArn", "arn:*"),
                ]))
        #expect(
            document.node.description
                == #"{"Version":"2012-10-17","Statement":["#
                + #"{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"},"#
                + #"{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"#
                + #""Resource":[{"Ref":"Topic"},{"Fn::Sub":"arn:${AWS::Partition}:s3:::b/*"}]},"#
                + #"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*","Condition":{"#
                + #""Bool":{"aws:SecureTransport":"false"},"#
                + #""StringEquals":{"aws:SourceVpc":["a","b"],"aws:SourceAccount":{"Ref":"AWS::AccountId"}},"#
                + #""ArnLike":{"aws:SourceArn":"arn:*"}}}]}"#)
    }

    @Test func principalsOfSeveralKinds() {
        let table: [(PolicyPrincipal, String)] = [
            (.aws("111122223333", "arn:x"), #"{"AWS":["111122223333","arn:x"]}"#),
            (.federated("cognito"), #"{"Federated":"cognito"}"#),
            (.service("a", "b"), #"{"Service":["a","b"]}"#),
        ]
        for (principal, expected) in table {
            let statement = PolicyStatement.allow("x:Y", principal: principal)
            #expect(statement.node["Principal"]?.description == expected)
        }
    }

    /// Lists that somebody makes mean what is written one by one.
    @Test func listsAreWrittenAsTheyAre() {
        let actions: [PolicyAction] = ["s3:GetObject", "s3:PutObject"]
        let values: [Value<String>] = ["a", "b"]
        let made = PolicyStatement.allow(
            anyOf: actions, on: ["*"], when: [.init("StringEquals", "aws:SourceVpc", anyOf: values)])
        let written = PolicyStatement.allow(
            "s3:GetObject", "s3:PutObject", on: ["*"], when: [.stringEquals("aws:SourceVpc", "a", "b")])
        #expect(made.node == written.node)
    }
}
