// SPDX-License-Identifier: Apache-2.0

/// Texts that have between them what YAML can say.
enum YAMLSeeds {
    static let texts = [
        """
        %YAML 1.1
        --- # a template
        AWSTemplateFormatVersion: 2010-09-09
        Parameters:
          Size: {Type: Number, Default: 0010, 'AllowedValues': [1, 0x1F, 1_000, 1:30]}
        Resources:
          Queue: &queue
            Type: AWS::SQS::Queue
            Condition: IsLarge
            Properties:
              QueueName: !Sub "${AWS::StackName}-queue"
              DelaySeconds: !If [IsLarge, !Ref Size, 0]
              Tags:
              - {Key: a, Value: yes}
              -   Key: b
                  Value: 'it''s'
          Copy:
            <<: *queue
            DependsOn: [Queue]
        Conditions:
          IsLarge: !Not [!Equals [!Ref Size, 1]]
        Outputs:
          Url:
            Value: !GetAtt Queue.Arn
        """,
        """
        Resources:
          Function:
            Type: AWS::Lambda::Function
            Properties:
              Handler: index.handler
              Role: !GetAtt [Role, Arn]
              Code:
                ZipFile: |
                  def handler(event, context):
                      # not a comment

                      return {"a": 1}
              Description: >-
                folded
                text

                  more
                end
          Role:
            Type: "AWS::IAM::Role"
            Properties: {
              "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
              ]}
            }
        """,
        """
        ? key
        : - - a
            - b
          - ? c
        "quoted\\tkey\\u00e9" : "two
          lines\\
           joined"
        empty:
        anchors: [&a x, &b {y: *a}, *b, {<<: *b}]
        tags: [!!str 1, !!int '2', ! 3, !Tomorrow {a: b}]
        block: |+2
             kept


        last: ~
        ...
        """,
    ]
}
