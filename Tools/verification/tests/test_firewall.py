# SPDX-License-Identifier: Apache-2.0

"""What security groups are taken to let through."""

from __future__ import annotations

from emulator.tests.support import EmulatorCase

from ..paths.firewall import Peer, lets_in, lets_out


class Firewall(EmulatorCase):
    def setUp(self) -> None:
        super().setUp()
        vpc = self.aws.call("ec2", "create_vpc", CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        self.group = self.aws.call("ec2", "create_security_group", GroupName="g", Description="g", VpcId=vpc)["GroupId"]
        self.aws.call(
            "ec2",
            "authorize_security_group_ingress",
            GroupId=self.group,
            IpPermissions=[
                {
                    "IpProtocol": "tcp",
                    "FromPort": 80,
                    "ToPort": 90,
                    "IpRanges": [{"CidrIp": "10.0.0.0/16"}],
                },
                {
                    "IpProtocol": "udp",
                    "FromPort": 53,
                    "ToPort": 53,
                    "IpRanges": [{"CidrIp": "0.0.0.0/0"}],
                },
                {
                    "IpProtocol": "tcp",
                    "FromPort": 443,
                    "ToPort": 443,
                    "UserIdGroupPairs": [{"GroupId": self.group}],
                },
            ],
        )

    def test_addresses_ports_and_groups(self) -> None:
        inside, outside = Peer("10.0.1.0/24"), Peer("10.1.0.0/24")
        for port, peer, admitted in (
            (80, inside, True),
            (90, inside, True),
            (91, inside, False),
            (80, outside, False),
            (53, inside, False),
            (443, inside, False),
            (443, Peer(groups=frozenset([self.group])), True),
        ):
            with self.subTest(port=port, peer=peer):
                self.assertEqual(lets_in(self.aws, [self.group], port, peer), admitted)

    def test_the_way_out_is_another_matter(self) -> None:
        self.assertTrue(lets_out(self.aws, [self.group], 91, Peer("10.1.0.0/24")))
