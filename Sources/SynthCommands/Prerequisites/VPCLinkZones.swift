// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// The subnets of a VPC link V2 must be in zones that it serves. Zones have other names in each account: their IDs count.
enum VPCLinkZones: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        let links = stack.template.resources.filter { $0.type == "AWS::ApiGatewayV2::VpcLink" }
        guard !links.isEmpty else { return [] }
        let region = session.region.code
        guard let served = served[region] else {
            return [
                .remark(
                    "whether VPC links V2 are offered in \(region) is not known: AWS's page does not name it (\(page))")
            ]
        }
        let deployed = stack.template.deployed(
            parameters: stack.parameterValues, region: region, stackName: stack.stackName)
        let zones = deployed.resources(of: "AWS::EC2::Subnet").reduce(into: [String: String]()) {
            $0[$1.logicalID] = $1["AvailabilityZone"].text
        }
        let named = links.map { link in
            let subnets = link.properties["SubnetIds"]?.arrayValue?.compactMap { $0["Ref"]?.stringValue } ?? []
            return (link.logicalID, subnets.compactMap { subnet in zones[subnet].map { (subnet, $0) } })
        }
        guard named.contains(where: { !$0.1.isEmpty }) else { return [] }
        let ids: [String: String]
        do {
            ids = try session.ask(["ec2", "describe-availability-zones"]) { answer in
                try answer.list("AvailabilityZones").reduce(into: [:]) {
                    $0[try $1.text("ZoneName")] = try $1.text("ZoneId")
                }
            }
        } catch let failure as AWSFailure {
            return [.remark("whether the zones of the VPC link are served cannot be seen: \(failure)")]
        }
        return named.map { link, subnets in
            let wrong = subnets.compactMap { subnet, zone in
                ids[zone].flatMap { served.contains($0) ? nil : "'\(subnet)' in \(zone), which is \($0) here" }
            }
            guard !wrong.isEmpty else { return .good("the zones of the VPC link '\(link)' are served") }
            return .problem(
                "the VPC link '\(link)' has subnets in zones that no VPC link V2 serves: \(wrong.joined(separator: ", ")); "
                    + "served are \(served.joined(separator: ", ")) (\(page)). Choose other zones")
        }
    }

    private static let page =
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html"

    private static let served = [
        "ap-east-1": ["ape1-az2", "ape1-az3"], "ap-northeast-1": ["apne1-az1", "apne1-az2", "apne1-az4"],
        "ap-northeast-2": ["apne2-az1", "apne2-az2", "apne2-az3"], "ap-south-1": ["aps1-az1", "aps1-az2", "aps1-az3"],
        "ap-southeast-1": ["apse1-az1", "apse1-az2", "apse1-az3"],
        "ap-southeast-2": ["apse2-az1", "apse2-az2", "apse2-az3"], "ca-central-1": ["cac1-az1", "cac1-az2"],
        "eu-central-1": ["euc1-az1", "euc1-az2", "euc1-az3"], "eu-north-1": ["eun1-az1", "eun1-az2", "eun1-az3"],
        "eu-south-2": ["eus2-az1", "eus2-az2", "eus2-az3"], "eu-west-1": ["euw1-az1", "euw1-az2", "euw1-az3"],
        "eu-west-2": ["euw2-az1", "euw2-az2", "euw2-az3"], "eu-west-3": ["euw3-az1", "euw3-az3"],
        "me-south-1": ["mes1-az1", "mes1-az2", "mes1-az3"], "sa-east-1": ["sae1-az1", "sae1-az2", "sae1-az3"],
        "us-east-1": ["use1-az1", "use1-az2", "use1-az4", "use1-az5", "use1-az6"],
        "us-east-2": ["use2-az1", "use2-az2", "use2-az3"],
        "us-gov-west-1": ["usgw1-az1", "usgw1-az2", "usgw1-az3"], "us-west-1": ["usw1-az1", "usw1-az3"],
        "us-west-2": ["usw2-az1", "usw2-az2", "usw2-az3", "usw2-az4"],
    ]
}
