filedesc://damaged.arc 192.0.2.7 20050312101112 text/plain 77
1 0 InternetArchive
URL IP-address Archive-date Content-type Archive-length


http://ledger.harwick.example/bridge.html 192.0.2.7 20050312101112 text/html 400
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8
Content-Length: 944

<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Iron bridge opens after nine months - The Harwick Ledger</title>
<meta property="og:title" content="Iron bridge opens after nine months">
<meta property="article:published_time" content="2026-02-12T08:30:00+01:00">
<meta name="author" content="Greta Holm">
</head>
<body>
<nav><a href="/">Home</a> <a href="/town">Town</a></nav>
<article>
<h1>Iron bridge opens after nine months</h1>
<p class="byline">By Greta Holm</p>
<p>The iron bridge over the Wend opened again to carts and cars on Thursday, nine months after the spring flood tore away its middle pier.</p>
<p>Engineers had to sink the new pier two metres deeper than the old one, because the river had scoured its bed down to the clay.</p>
<p>The council paid 1.4 million crowns for the work. Half of that came back from the insurer, the mayor said.</p>
</article>
<footer>The Harwick Ledger</footer>
</body>
</html>

http://ledger.harwick.example/ferry.html 192.0.2.7 20050312101112 text/html 892
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8
Content-Length: 812

<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Night ferry returns in May - The Harwick Ledger</title>
<meta property="og:title" content="Night ferry returns in May">
<meta property="article:published_time" content="2026-03-11T08:30:00+01:00">
<meta name="author" content="Tomas Arlen">
</head>
<body>
<nav><a href="/">Home</a> <a href="/town">Town</a></nav>
<article>
<h1>Night ferry returns in May</h1>
<p class="byline">By Tomas Arlen</p>
<p>The night ferry between Harwick and the Skerries will sail again from May, after two winters in which islanders had to be ashore by five.</p>
<p>The company hired eleven sailors for it, nine of whom live on the islands.</p>
<p>A ticket costs four crowns, and bicycles go free.</p>
</article>
<footer>The Harwick Ledger</footer>
</body>
</html>

http://ledger.harwick.example/lamp.html 192.0.2.7 20050312101112 text/html 869
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8
Content-Length: 789

<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Dimmed lamps bring the bats back - The Harwick Ledger</title>
<meta property="og:title" content="Dimmed lamps bring the bats back">
<meta property="article:published_time" content="2026-06-30T08:30:00+01:00">
<meta name=