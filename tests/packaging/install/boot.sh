#!/bin/sh
# Usage: boot.sh FOLDER – systemd as the first process of the Debian in FOLDER, which sees nothing of this machine.
# To be started by: unshare --pid --fork --kill-child --mount --uts --ipc --net
set -eu
mount --make-rprivate /
mount --bind "$1" "$1"
cd "$1"

# Into a cgroup of its own first: systemd takes over all that it finds in the one that it sees as the topmost.
mount -t cgroup2 cgroup2 sys
mkdir "sys/$(basename "$1")"
echo 0 >"sys/$(basename "$1")/cgroup.procs"
umount sys

exec unshare --cgroup sh -euc '
  mount -t proc proc proc
  mount -t sysfs -o ro sysfs sys
  mount -t cgroup2 cgroup2 sys/fs/cgroup
  mount -t tmpfs -o mode=755 tmpfs run
  mount -t tmpfs tmpfs tmp
  ip link set lo up
  mkdir .old
  pivot_root . .old  # chroot would not do: in one, no user namespace can be made (PrivateUsers=)
  umount -l .old
  exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --log-target=console
'
